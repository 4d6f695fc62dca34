import { ValueNodeFactory } from '@univerjs/engine-formula';

let done = false;

/** Univer takes a number in a formula for a text where JavaScript would write it in another way: `1E-250`, `0.50`. */
export function readNumberLiterals(): void {
  if (done) return;
  done = true;
  const { create } = ValueNodeFactory.prototype;
  ValueNodeFactory.prototype.create = function (this: ValueNodeFactory, token: string) {
    const isNumber = token.trim() !== '' && !Number.isNaN(Number(token));
    return create.call(this, isNumber ? String(Number(token)) : token);
  };
}

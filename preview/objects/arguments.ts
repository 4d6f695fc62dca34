import { HostError } from './host-error';
import { isRef, type ObjectClass } from './object-class';

/** Reads arguments off the wire, refusing as Excel does what is not of the kind wanted. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument');
  return value;
}

export function wholeArgument(value: unknown): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number)) throw new HostError('InvalidArgument');
  return number;
}

/** Zero or more, as an index or a size must be. */
export function countArgument(value: unknown): number {
  const number = wholeArgument(value);
  if (number < 0) throw new HostError('InvalidArgument');
  return number;
}

export function flagArgument(value: unknown, otherwise?: boolean): boolean {
  if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

export function choiceArgument<Choice extends string>(value: unknown, choices: readonly Choice[], otherwise?: Choice): Choice {
  if ((value === undefined || value === null || value === '') && otherwise !== undefined) return otherwise;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new HostError('InvalidArgument');
  return found;
}

export function recordArgument(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HostError('InvalidArgument');
  return value as Record<string, unknown>;
}

/** An argument that is itself an object of the model, such as the range of a new chart. */
export function objectArgument<Self>(value: unknown, type: ObjectClass<Self>): Self {
  if (!isRef(value) || (value.type as unknown) !== type) throw new HostError('InvalidArgument');
  return value.self as Self;
}

export function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

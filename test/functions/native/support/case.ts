import type { FunctionName } from '../../../../src/functions/catalogue/catalogue';

export type Content = number | string | boolean | null;
/** An argument that is typed into the formula; all others stand in cells. */
export interface TypedIn {
  readonly typed: number | boolean | string;
}
/** In a cell, in a range, typed, or left out. */
export type Argument = Content | readonly (readonly Content[])[] | TypedIn | undefined;

export interface Case {
  readonly name: FunctionName;
  readonly given: readonly Argument[];
}

export const typed = (value: number | boolean | string): TypedIn => ({ typed: value });
export const isTyped = (argument: Argument): argument is TypedIn => typeof argument === 'object' && argument !== null && 'typed' in argument;
export const isRange = (argument: Argument): argument is readonly (readonly Content[])[] => Array.isArray(argument);

export function cases(name: FunctionName, given: readonly (readonly Argument[])[]): readonly Case[] {
  return given.map((one) => ({ name, given: one }));
}

export const down = (...values: Content[]): Content[][] => values.map((value) => [value]);
export const across = (...values: Content[]): Content[][] => [values];

/** The shape of a table of messages, with every sentence free: what a translation of `T` must supply. */
export type Wording<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> };

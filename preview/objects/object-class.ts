import type { Book } from './book';

/** An object of Excel's model: which class it is of, and what tells it from others of that class. */
export interface Ref<Self = unknown> {
  readonly type: ObjectClass<Self>;
  readonly self: Self;
}

/** A plain value of an object, such as `Range.values`. Without `set` it is read-only. */
export interface Property<Self> {
  readonly get: (self: Self, book: Book) => unknown;
  readonly set?: (self: Self, value: unknown, book: Book) => void;
  /** Reading it needs formulas calculated first. */
  readonly calculated?: boolean;
  /** Left out where a whole object is asked for, because Excel leaves it out too. */
  readonly onlyByName?: boolean;
}

/** An object that belongs to another one, such as `Range.format`. `null` is Excel's null object. */
export interface Child<Self> {
  readonly child: (self: Self, book: Book) => Ref | null;
}

/** A method. It answers a plain value, an object, or `null` for Excel's null object. */
export interface Method<Self> {
  readonly call: (self: Self, args: readonly unknown[], book: Book) => unknown;
  readonly calculated?: boolean;
}

export type Member<Self> = Property<Self> | Child<Self> | Method<Self>;

/** One class of Excel's object model, as a table of its members under the names that travel on the wire. */
export interface ObjectClass<Self = unknown> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<Self>>>;
  /** What the client keeps to ask for the same object again; `undefined` for objects found by their path. */
  readonly id?: (self: Self, book: Book) => string | number;
  /** Which key of the answer to an instantiation holds `id`. Excel uses both; the client reads the one it knows. */
  readonly items?: (self: Self, book: Book) => readonly Ref[];
  /** `collection.getItem(key)`: throws ItemNotFound. */
  readonly item?: (self: Self, key: unknown, book: Book) => Ref;
  /** Objects such as ranges are kept by the host under a reference until the client lets them go. */
  readonly kept?: boolean;
}

export function ref<Self>(type: ObjectClass<Self>, self: Self): Ref {
  return { type, self } as unknown as Ref;
}

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
}

/** The members that plain objects of one class share, so that a misspelt one does not go unnoticed. */
export function isProperty<Self>(member: Member<Self> | undefined): member is Property<Self> {
  return member !== undefined && 'get' in member;
}

export function isChild<Self>(member: Member<Self> | undefined): member is Child<Self> {
  return member !== undefined && 'child' in member;
}

export function isMethod<Self>(member: Member<Self> | undefined): member is Method<Self> {
  return member !== undefined && 'call' in member;
}

import type { AddInIdentity } from './web-extension';

/** What a file says of the add-in that works in it. */
export interface AddInOfFile extends AddInIdentity {
  /** Tells whether a name, in capitals, is a function of the add-in. */
  readonly isFunction: (name: string) => boolean;
}

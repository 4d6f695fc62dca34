import { abstractMicro } from './abstract-micro';
import type { AddIn, Counterpart } from './add-in';
import { callCentreHelper } from './call-centre-helper';
import { ccmath } from './ccmath';
import { erlangXl } from './erlang-xl';
import { libraries } from './libraries';
import { westbay } from './westbay';

export type { AddIn, Counterpart, MoveNote } from './add-in';

/** Where people come from, in the order in which the pages name them. The binding never comes here. */
export const ADD_INS: readonly AddIn[] = [erlangXl, ccmath, westbay, callCentreHelper, abstractMicro, libraries];

/** A function of an older add-in, with the add-in. */
export interface NameElsewhere extends Counterpart {
  readonly addIn: AddIn;
}

const byName = new Map<string, NameElsewhere[]>();
for (const addIn of ADD_INS) {
  for (const counterpart of addIn.functions) {
    for (const name of namesHere(counterpart)) byName.set(name, [...(byName.get(name) ?? []), { ...counterpart, addIn }]);
  }
}

/** Every function of ours that has a counterpart somewhere. */
export const NAMES_WITH_COUNTERPARTS: readonly string[] = [...byName.keys()];

/** What a function of ours is called in older add-ins. */
export function elsewhere(name: string): readonly NameElsewhere[] {
  return byName.get(name) ?? [];
}

/** The function that the pair asks, and those that would ask it otherwise; not what its arguments are made with. */
function namesHere({ here, also = [] }: Counterpart): readonly string[] {
  return [/[A-Z]+(?=\()/.exec(here)![0], ...also];
}

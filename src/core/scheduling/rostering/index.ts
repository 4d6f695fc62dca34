export { findPeopleColumns, PEOPLE_ROLES, peopleScore, type ChosenPeopleColumns, type PeopleColumns, type PeopleRole } from './people/people-columns';
export type { PeopleNote, PeopleNoteCode } from './people/people-note';
export type { PlannedShift } from './planned-shift';
export type { Band, RosterPerson, RosterRequest, RosterRules, RosterShift, RosterWeights, RosterWish, StandingRoster } from './request';
export type { BreachRule, PersonShare, RosterChange, RosterResult, RosterScore, RuleBreach, UnknownCode } from './result';
export { defaultRules } from './rules/default-rules';
export { lawClauses, type LawClause } from './rules/law-clauses';
export type { SwapVerdict } from './score/swap-verdict';

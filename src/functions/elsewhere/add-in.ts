/** What a person who moves over has to know beyond the order of the arguments. Sentences: locales, `elsewhere.notes`. */
export type MoveNote =
  | 'hourlyCalls' | 'anyUnit' | 'inErlangs' | 'retryPercent' | 'percentOrFraction'
  | 'virtualWait' | 'straightLine' | 'wholeSeconds' | 'wholeCallers' | 'wholeCalls' | 'fractionsThere' | 'rosterCutOff'
  | 'overloadCapped' | 'overloadHuge' | 'tailNotAbandonment' | 'straightTail' | 'nameTaken' | 'retriesEachStep'
  | 'searchFromLoad' | 'trunksOfAgents' | 'wrapUp' | 'noLines' | 'everyoneAnswered' | 'lastIsZero' | 'argumentsUnseen' | 'slotsBusy'
  | 'minutesThere' | 'answerWithinNotAsa' | 'durations' | 'wholeErlangs';

/** One function of an older add-in, beside ours. */
export interface Counterpart {
  /** As typed there, with the names that its maker gives to the arguments. */
  readonly there: string;
  /** The same question here, in the words of `there`. */
  readonly here: string;
  readonly notes?: readonly MoveNote[];
  /** Functions of ours whose page names it too, besides the one asked in `here`. */
  readonly also?: readonly string[];
}

/** An add-in, workbook or library that people move over from. */
export interface AddIn {
  readonly id: 'erlangXl' | 'ccmath' | 'westbay' | 'callCentreHelper' | 'abstractMicro' | 'libraries';
  /** As its maker writes it. */
  readonly name: string;
  /** Where the names of its functions and the order of their arguments were read. */
  readonly readAt: readonly string[];
  readonly functions: readonly Counterpart[];
}

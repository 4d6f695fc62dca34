/** Cells of a range as rows of numbers; a blank cell is null. */
export type Table = readonly (readonly (number | null)[])[];

/** Cells of a range that may hold words as well. */
export type WordTable = readonly (readonly (number | string | null)[])[];

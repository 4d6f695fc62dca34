/** Cells of a range as rows of numbers; a blank cell is null. */
export type Table = readonly (readonly (number | null)[])[];

/** Pixels of a cell whose column and row nobody has sized: Excel's, 8.43 digits wide and 15 points high. */
export const ORDINARY_SIZE = { width: 64, height: 20 } as const;

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** A conversation with Excel that waits while the user is typing in a cell instead of failing. */
export function inExcel<T>(work: Work<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true } as Excel.RunOptions, work);
}

/**
 * The same as one step of undo. A host that can't group a call says UndoNotSupported; the work is then done again
 * without the group, so it must be safe to repeat.
 */
export async function asOneUndoStep<T>(work: Work<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions, work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'UndoNotSupported') throw error;
    return inExcel(work);
  }
}

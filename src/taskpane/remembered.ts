/**
 * What a job leaves in the workbook, whatever else it stores: enough for Home to offer it again. A job spreads its own
 * answers beside these.
 */
export interface Remembered {
  /** The job's id. */
  readonly job: string;
  /** The sheet that was written. */
  readonly sheet: string;
  /** ISO 8601. */
  readonly writtenAt: string;
  /** Where the data came from, such as `Calls!A1:C49`. */
  readonly source?: string;
}

/** Takes what the workbook hands back for what it claims to be, or not at all: workbooks pass through many hands. */
export function asRemembered(memory: unknown): Remembered | undefined {
  if (typeof memory !== 'object' || memory === null) return undefined;
  const { job, sheet, writtenAt, source } = memory as Record<string, unknown>;
  if (typeof job !== 'string' || typeof sheet !== 'string' || typeof writtenAt !== 'string' || Number.isNaN(Date.parse(writtenAt))) return undefined;
  return { job, sheet, writtenAt, ...(typeof source === 'string' && { source }) };
}

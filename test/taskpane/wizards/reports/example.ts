/** Raw tables of a small centre, as two planners would head them. Figures follow from the row alone, so that totals can be said beforehand. */
export type Cell = string | number;

export const serial = (iso: string): number => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;

interface Headers {
  readonly calls: readonly string[];
  readonly agents: readonly string[];
  readonly survey: readonly string[];
}

export const ENGLISH: Headers = {
  calls: ['Date', 'Queue', 'Calls offered', 'Calls answered', 'Abandoned', 'Answered within 20 s', 'Wait of answered (s)', 'Talk time (s)'],
  agents: ['Date', 'Agent', 'Team', 'Calls answered', 'Talk time (s)', 'Logged-in hours'],
  survey: ['Date', 'Survey answers', 'Very satisfied', 'Satisfied', 'Dissatisfied', 'Very dissatisfied'],
};
export const CHINESE: Headers = {
  calls: ['日期', '队列', '来电量', '应答量', '放弃量', '20秒内应答量', '应答等待时长(秒)', '通话时长(秒)'],
  agents: ['日期', '座席', '班组', '应答量', '通话时长(秒)', '登录时长(小时)'],
  survey: ['日期', '评价数', '非常满意', '满意', '不满意', '非常不满意'],
};

export function offeredOn(day: number, queue: number): number {
  return 100 + 7 * (day % 7) + 11 * (day % 5) + 40 * queue;
}

function callRow(day: number, queue: number): readonly Cell[] {
  const offered = offeredOn(day, queue);
  const abandoned = 3 + (day % 4);
  const answered = offered - abandoned;
  return [day, queue === 0 ? 'Sales' : 'Support', offered, answered, abandoned, Math.round(answered * 0.82), answered * (12 + (day % 6)), answered * (170 + 5 * (day % 9))];
}

/** Two queues a day. */
export function callsOf(days: readonly number[], headers: readonly string[] = ENGLISH.calls): (readonly Cell[])[] {
  return [headers, ...days.flatMap((day) => [callRow(day, 0), callRow(day, 1)])];
}

const AGENTS = [['Ann', 'A'], ['Bo', 'A'], ['Cy', 'B'], ['Di', 'B']] as const;

export function agentsOf(days: readonly number[], headers: readonly string[] = ENGLISH.agents): (readonly Cell[])[] {
  return [headers, ...days.flatMap((day) => AGENTS.map(([name, team], at) => [day, name, team, 30 + 3 * at + (day % 5), (30 + 3 * at) * (165 + 8 * at), 7 + at * 0.25]))];
}

export function surveyOf(days: readonly number[], headers: readonly string[] = ENGLISH.survey): (readonly Cell[])[] {
  return [headers, ...days.map((day) => [day, 60, 24 + (day % 4), 26 - (day % 4), 7, 3])];
}

/** All days of some months, such as `2026-01`. */
export function daysOf(...months: readonly string[]): number[] {
  return months.flatMap((month) => {
    const first = serial(`${month}-01`);
    const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    return Array.from({ length }, (_, index) => first + index);
  });
}

export function offeredIn(days: readonly number[]): number {
  return days.reduce((sum, day) => sum + offeredOn(day, 0) + offeredOn(day, 1), 0);
}

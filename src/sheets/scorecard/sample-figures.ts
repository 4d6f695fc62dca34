import type { IndicatorId } from '../../core/kpi/catalogue/indicator-id';
import { indicatorOf } from '../../core/kpi/catalogue/catalogue';
import { monthNumber } from '../../core/kpi/catalogue/data-rules/months';
import { monthSerial } from '../../core/kpi/figures';
import { seededRandom, type Random } from '../../core/numeric/seeded-random';
import { areaAddress } from '../area';
import type { CatalogueWords } from '../kpi/catalogue-words';
import { unitInWords } from '../kpi/unit-in-words';
import type { Plan, PlannedCell } from '../plan';
import type { ScorecardWords } from './request';
import { freeTableName } from './scorecard-names';

const SEED = 20_260_401;
const HEADER_ROW = 3;
const TEAMS = 3;
const AGENTS = 12;
const MONTHS = 12;
const FIRST_MONTH = monthNumber(2025, 1);

interface Invented {
  readonly id: IndicatorId;
  /** Where an ordinary agent starts, and how far agents, months and chance move it. */
  readonly usual: number;
  readonly agents: number;
  readonly chance: number;
  /** Over the twelve months. */
  readonly drift: number;
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
  readonly format: string;
}

/** Eight indicators of an ordinary centre: some get better in the course of the year, some worse. */
const INVENTED: readonly Invented[] = [
  { id: 'serviceLevel', usual: 0.8, agents: 0.03, chance: 0.04, drift: 0.03, least: 0.4, most: 0.99, decimals: 3, format: '0.0%' },
  { id: 'averageHandleTime', usual: 330, agents: 30, chance: 14, drift: -18, least: 150, most: 700, decimals: 0, format: '0' },
  { id: 'firstContactResolution', usual: 0.74, agents: 0.05, chance: 0.025, drift: 0.03, least: 0.3, most: 0.99, decimals: 3, format: '0.0%' },
  { id: 'monitoringScore', usual: 87, agents: 4, chance: 2, drift: 2, least: 50, most: 100, decimals: 1, format: '0.0' },
  { id: 'satisfaction', usual: 0.85, agents: 0.04, chance: 0.025, drift: -0.02, least: 0.4, most: 1, decimals: 3, format: '0.0%' },
  { id: 'occupancy', usual: 0.81, agents: 0.03, chance: 0.02, drift: 0.03, least: 0.4, most: 0.98, decimals: 3, format: '0.0%' },
  { id: 'adherence', usual: 0.91, agents: 0.03, chance: 0.015, drift: 0.01, least: 0.5, most: 1, decimals: 3, format: '0.0%' },
  { id: 'unplannedAbsence', usual: 0.045, agents: 0.012, chance: 0.012, drift: 0.01, least: 0, most: 0.3, decimals: 3, format: '0.0%' },
];

interface SampleRequest {
  readonly words: ScorecardWords;
  readonly kpiWords: CatalogueWords;
  /** Names of tables that the workbook has. */
  readonly tables: readonly string[];
}

/** A sheet of invented figures, and said to be so: the centre, three teams of twelve agents, twelve months, eight indicators. */
export function sampleFigures({ words: { sample, level, whole, monthFormat }, kpiWords, tables }: SampleRequest): Plan {
  const people = inventedPeople(sample.team, sample.agent);
  const header: PlannedCell[] = [sample.month, level.team, level.agent, ...INVENTED.map(({ id }) => `${kpiWords.indicators[id].name} (${unitInWords(indicatorOf(id).measure, kpiWords)})`)].map((content) => ({ content, style: 'header' }));
  const teams = [...new Set(people.map(({ team }) => team))];
  const rows = Array.from({ length: MONTHS }, (_, month) => {
    const line = (team: string, agent: string, among: readonly Person[]): PlannedCell[] => [
      { content: monthSerial(FIRST_MONTH + month) }, { content: team === '' ? null : team }, { content: agent === '' ? null : agent },
      ...INVENTED.map(({ decimals }, index): PlannedCell => ({ content: rounded(among.reduce((sum, { figures }) => sum + figures[month]![index]!, 0) / among.length, decimals) })),
    ];
    return [line(whole, '', people), ...teams.map((team) => line(team, '', people.filter((one) => one.team === team))), ...people.map((one) => line(one.team, one.agent, [one]))];
  }).flat();
  const body = (column: number) => areaAddress({ row: HEADER_ROW + 1, rows: rows.length, column, columns: 1 });
  return {
    job: 'sample',
    sheets: [{
      name: sample.sheet,
      blocks: [
        { kind: 'cells', at: 'A1', rows: [[{ content: sample.title, style: 'title' }], [{ content: sample.what, style: 'subtitle' }]] },
        { kind: 'cells', at: `A${HEADER_ROW + 1}`, rows: [header, ...rows] },
      ],
      tables: [{ name: freeTableName('SampleFigures', tables), address: areaAddress({ row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: header.length }) }],
      charts: [],
      formats: [{ address: body(0), numberFormat: monthFormat }, ...INVENTED.map(({ format }, index) => ({ address: body(3 + index), numberFormat: format }))],
      columnWidths: [12, 12, 16, ...INVENTED.map(() => 16)],
      rowHeights: { [HEADER_ROW + 1]: 32 },
      freeze: { rows: HEADER_ROW + 1, columns: 3 },
    }],
    names: [],
    memory: null,
  };
}

interface Person {
  readonly team: string;
  readonly agent: string;
  /** By month, then by indicator. */
  readonly figures: readonly (readonly number[])[];
}

/** Names are numbers: nobody is meant. */
function inventedPeople(team: string, agent: string): Person[] {
  const random = seededRandom(SEED);
  return Array.from({ length: TEAMS * AGENTS }, (_, index): Person => {
    const level = INVENTED.map(({ agents }) => agents * bell(random));
    return {
      team: team.replace('{team}', 'ABC'.charAt(Math.floor(index / AGENTS))), agent: agent.replace('{number}', String(index + 1).padStart(2, '0')),
      figures: Array.from({ length: MONTHS }, (_month, month) => INVENTED.map(({ usual, chance, drift, least, most, decimals }, at) =>
        rounded(Math.min(most, Math.max(least, usual + level[at]! + drift * month / (MONTHS - 1) + chance * bell(random))), decimals))),
    };
  });
}

/** About normal, within ±2: the sum of three even draws. */
const bell = (random: Random) => (random() + random() + random() - 1.5) * 4 / 3;
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

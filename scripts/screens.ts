import { Workbook } from 'exceljs';
import type { Preview } from '../test/pages/support/open-preview';
import { sampleCalls, sampleCsv } from '../test/workers/call-log/sample-log';

export interface Screen {
  readonly name: string;
  /** From the screen before, or, first of its tour, from a freshly opened preview. In any language. */
  readonly walk: (preview: Preview) => Promise<void>;
}

/** People needed by the half-hour from Monday, 5 January 2026: open from seven to nine, fewer at the weekend. */
const ROSTER_WEEK = [
  ['Date', 'Interval', 'Agents required'],
  ...Array.from({ length: 7 * 48 }, (_, index) => {
    const [day, hour] = [Math.floor(index / 48), (index % 48) / 2];
    const people = hour < 7 || hour >= 21 ? 0 : Math.round((day < 5 ? 9 : 5) * (0.6 + 0.4 * Math.sin(((hour - 7) / 14) * Math.PI)));
    return [46_027 + day, hour / 24, people];
  }),
];

/** A name twice, hours that are none, leave and wishes that can't be read. */
const BAD_PEOPLE = [
  ['Name', 'Hours a week', 'Leave', 'Wishes'], ['Ann', 40, '2026-01-07', '2026-01-10 off'], ['Bo', -5, 'soon', ''], ['Ann', 40, '', ''], ['', 40, '', ''],
  ['Cy', 'lots', '2030-01-01', 'whatever'], ['Di', '', '', '2026-01-08 early'],
];

/** Months of a centre: April is missing, occupancy never moves. */
const MONTHS_OF_FIGURES = [
  ['Month', 'Service level', 'Average handle time (s)', 'First-contact resolution', 'Customer satisfaction', 'Occupancy', 'Cost per call'],
  ['2026-01', 0.76, 312, 0.71, 0.82, 0.84, 14.2], ['2026-02', 0.81, 305, 0.7, 0.84, 0.84, 14.9], ['2026-03', 0.79, 309, 0.74, 0.83, 0.84, 14.1], ['2026-05', 0.83, 298, 0.73, 0.86, 0.84, 15.3],
  ['2026-06', 0.8, 301, 0.76, 0.88, 0.84, 14.6], ['2026-07', 0.84, 294, 0.77, 0.87, 0.84, 15], ['2026-08', 0.82, 299, 0.75, 0.89, 0.84, 14.4], ['2026-09', 0.85, 290, 0.78, 0.88, 0.84, 15.1],
  ['2026-10', 0.83, 296, 0.77, 0.9, 0.84, 14.7], ['2026-11', 0.86, 288, 0.79, 0.89, 0.84, 15.4],
];

/** Calls by day of a centre, under its own headers: five months, February missing, more lost than came in March. */
const RAW_CALLS = [
  ['Date', 'Team', 'Offered', 'Answered', 'Abandoned', 'Answered within 20 s', 'AHT (s)'],
  ...Array.from({ length: 150 }, (_, day) => day).filter((day) => day < 31 || day > 58).map((day) => {
    const offered = 900 + ((day * 37) % 140);
    const lost = day > 58 && day < 90 ? 1000 : 30 + ((day * 13) % 20);
    return [46_023 + day, day % 2 === 0 ? 'North' : 'South', offered, offered - 40, lost, Math.round(offered * 0.8), 240 + ((day * 7) % 40)];
  }),
];

/** Percentages as numbers, text, an error, a row twice, a month that is missing, and a column that never changes. */
const BAD_FIGURES = [
  ['Month', 'Team', 'Agent', 'Service level', 'Average handle time', 'Customer satisfaction', 'Badges'], ['2026-01', 'North', 'Ann', 82, 310, 0.9, 1], ['2026-01', 'South', 'Bo', 71, 355, 0.8, 1],
  ['2026-02', 'North', 'Ann', 84, 305, 0.91, 1], ['2026-02', 'South', 'Bo', 'n/a', 350, 0.82, 1], ['2026-04', 'North', 'Ann', 80, 320, 0.88, 1], ['2026-04', 'South', 'Bo', 75, 345, 0.84, 1],
  ['2026-04', 'South', 'Bo', 76, 345, 0.84, 1], ['2026-05', 'North', 'Ann', 81, 300, '#N/A', 1],
];

/** Ends the writing that a tour holds up to look at it. */
let finishWriting: () => Promise<void> = () => Promise.resolve();

/** The screens, in the order in which a person comes to them. A tour starts from a freshly opened preview. */
export const TOURS: Readonly<Record<string, readonly Screen[]>> = {
  panels: [
    { name: 'home', walk: (preview) => paneIsAt(preview, '#/', 'nav a') },
    { name: 'settings', walk: (preview) => paneIsAt(preview, '#/settings', '[role="radiogroup"]') },
    { name: 'functions', walk: (preview) => paneIsAt(preview, '#/functions', 'input[type="search"]') },
    { name: 'function', walk: (preview) => paneIsAt(preview, '#/functions/ERLANGC', 'footer code') },
    {
      name: 'function-error',
      walk: async ({ pane }) => {
        await pane.locator('input').first().fill('-1');
        await pane.locator('[role="alert"]').first().waitFor();
      },
    },
  ],
  functions: [
    { name: 'functions-by-family', walk: (preview) => paneIsAt(preview, '#/functions', 'section h2') },
    {
      name: 'functions-older-name',
      walk: async ({ pane }) => {
        await pane.locator('input[type="search"]').fill('=ErlcNsrvFromFractionOk(10.3,180,10,0.9)');
        await pane.locator('main a[href*="AGENTS"]').first().waitFor();
      },
    },
    {
      name: 'function-elsewhere',
      walk: async (preview) => {
        await paneIsAt(preview, '#/functions/ASA', 'footer code');
        await preview.pane.locator('main section').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'function-table', walk: (preview) => paneIsAt(preview, '#/functions/AHPWEIGHTS', 'footer code') },
    { name: 'function-spill', walk: (preview) => paneIsAt(preview, '#/functions/ERLANGTABLE', 'footer table') },
  ],
  explain: [
    {
      name: 'explain-empty',
      walk: async (preview) => {
        await preview.goToSheet(1);
        await preview.select('A1');
        await paneIsAt(preview, '#/explain', 'main li button');
      },
    },
    {
      name: 'explain',
      walk: async (preview) => {
        await preview.select('E21');
        await preview.pane.locator('main figure svg').first().waitFor();
      },
    },
    {
      name: 'explain-steps',
      walk: ({ pane }) => pane.locator('main ol').first().scrollIntoViewIfNeeded(),
    },
    {
      name: 'explain-what-if',
      walk: async ({ pane }) => {
        const slider = pane.locator('input[type="range"]').first();
        await slider.focus();
        for (let presses = 0; presses < 12; presses += 1) await slider.press('ArrowRight');
        await pane.locator('main code').nth(1).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'explain-error',
      walk: async (preview) => {
        await preview.type('G12', '=ERLANGC(B12,B5,80)');
        await preview.select('G12');
        await preview.pane.locator('.fui-MessageBar').first().waitFor();
      },
    },
  ],
  empty: [{ name: 'home-empty', walk: openEmptyWorkbook }],
  problems: [
    {
      name: 'staffing-problems',
      walk: async (preview) => {
        await preview.enter("'311'!F1", TABLE_WITH_PROBLEMS);
        await paneIsAt(preview, '#/staffing', RANGE);
        await preview.pane.locator(RANGE).fill("'311'!F1:H8");
        await preview.pane.locator('main ul li [role="img"]').nth(3).waitFor();
      },
    },
    {
      name: 'staffing-blocked',
      walk: async ({ pane }) => {
        await pane.locator(RANGE).fill('Nowhere!A1:C9');
        await pane.locator('.fui-Field__validationMessage').waitFor();
      },
    },
  ],
  staffing: [
    { name: 'staffing-data', walk: openStaffing },
    { name: 'staffing-settings', walk: (preview) => onward(preview, '.fui-Accordion') },
    {
      name: 'staffing-settings-unfolded',
      walk: async ({ pane }) => {
        for (const header of await pane.locator('.fui-AccordionHeader button').all()) await header.click();
      },
    },
    { name: 'staffing-preview', walk: (preview) => onward(preview, 'figure svg') },
    {
      name: 'staffing-writing',
      walk: async (preview) => {
        finishWriting = await preview.keepCalculating();
        await onward(preview, '[role="progressbar"]');
      },
    },
    {
      name: 'staffing-done',
      walk: async ({ pane }) => {
        await finishWriting();
        await pane.locator('.fui-MessageBar').waitFor({ timeout: 120_000 });
      },
    },
    { name: 'home-continue', walk: (preview) => paneIsAt(preview, '#/', 'nav a') },
    {
      name: 'staffing-refresh',
      walk: async ({ pane }) => {
        await pane.locator('section li a').nth(1).click();
        await pane.locator('figure svg').first().waitFor();
      },
    },
  ],
  'call-log': [
    { name: 'call-log-file', walk: openCallLog },
    {
      name: 'call-log-outcomes',
      walk: async ({ pane }) => {
        for (const header of await pane.locator('.fui-AccordionHeader button').all()) await header.click();
        await pane.locator('main select').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'call-log-settings', walk: (preview) => onward(preview, 'main select:has(option[value="1440"])') },
    {
      name: 'call-log-sql',
      walk: async ({ pane }) => {
        await pane.locator('.fui-AccordionHeader button').last().click();
        await pane.locator('.fui-AccordionHeader').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'call-log-preview', walk: (preview) => onward(preview, 'main table') },
    { name: 'call-log-done', walk: (preview) => onward(preview, '.fui-MessageBar') },
    { name: 'call-log-forecast', walk: async ({ pane }) => { await pane.locator('main section button').first().click(); await pane.locator('main input').first().waitFor(); } },
  ],
  forecast: [
    { name: 'forecast-data', walk: openForecast },
    {
      name: 'forecast-data-below',
      walk: async ({ pane }) => {
        await pane.locator('main select:has(option[value="US"])').selectOption('US');
        for (const header of await pane.locator('.fui-AccordionHeader button').all()) await header.click();
        await pane.locator('.fui-AccordionHeader').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'forecast-settings', walk: (preview) => onward(preview, '[role="status"]') },
    {
      name: 'forecast-settings-unfolded',
      walk: async ({ pane }) => {
        for (const header of await pane.locator('.fui-AccordionHeader button').all()) await header.click();
        await pane.locator('main select').first().selectOption('until');
      },
    },
    {
      name: 'forecast-computing',
      walk: async (preview) => {
        await preview.pane.locator('main select').first().selectOption('365');
        await onward(preview, 'h2');
      },
    },
    { name: 'forecast-preview', walk: ({ pane }) => pane.locator('figure svg').first().waitFor({ timeout: 120_000 }) },
    { name: 'forecast-accuracy', walk: ({ pane }) => pane.locator('main table').first().scrollIntoViewIfNeeded() },
    { name: 'forecast-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
    { name: 'forecast-done', walk: (preview) => onward(preview, 'main ul li') },
    { name: 'forecast-sheet', walk: (preview) => preview.goToSheet(2) },
    { name: 'forecast-sheet-accuracy', walk: (preview) => preview.goToSheet(3) },
    { name: 'forecast-sheet-log', walk: (preview) => preview.goToSheet(4) },
    {
      name: 'forecast-refresh',
      walk: async (preview) => {
        await paneIsAt(preview, '#/', 'nav a');
        await preview.pane.locator('section li a').nth(1).click();
        await preview.pane.locator('figure svg').first().waitFor({ timeout: 120_000 });
      },
    },
  ],
  queues: [
    {
      name: 'queues-data',
      walk: async (preview) => {
        await preview.enter("'311'!F1", [['Date', 'Time', 'Queue', 'Calls', 'AHT (s)'], ...queueRows()]);
        await openForecast(preview);
        await preview.pane.locator('main input').first().fill(`'311'!F1:J${queueRows().length + 1}`);
        await preview.pane.locator('main select').nth(0).locator('option[value=" all "]').waitFor({ state: 'attached' });
        await preview.pane.locator('main select').nth(0).selectOption(' all ');
      },
    },
    {
      name: 'queues-computing',
      walk: async (preview) => {
        await onward(preview, '[role="status"]');
        await onward(preview, 'h2');
      },
    },
    { name: 'queues-preview', walk: ({ pane }) => pane.locator('figure svg').first().waitFor({ timeout: 120_000 }) },
    { name: 'queues-cells', walk: ({ pane }) => pane.locator('main h3').filter({ hasText: 'A1:' }).first().scrollIntoViewIfNeeded() },
    { name: 'queues-done', walk: (preview) => onward(preview, 'main ul li') },
    { name: 'queues-sheet', walk: (preview) => preview.goToSheet(2) },
    { name: 'queues-home', walk: (preview) => paneIsAt(preview, '#/', 'section li a') },
  ],
  today: [
    {
      name: 'today-none',
      walk: async (preview) => {
        await preview.enter("'311'!F1", [['Interval', 'Forecast', 'Low', 'High', 'AHT (s)'], ...HOURS.map(([time, calls]) => [time, calls, 0.88 * calls, 1.13 * calls, 240])]);
        await preview.enter("'311'!L1", [['Time', 'Calls'], ...HOURS.map(([time, calls], hour) => [time, hour < 4 ? Math.round(calls * 1.19) : 0])]);
        await paneIsAt(preview, '#/today', 'main .fui-MessageBar');
      },
    },
    {
      name: 'today-data',
      walk: async ({ pane }) => {
        await pane.locator('main input').first().fill("'311'!F1:J13");
        await pane.locator('main input[type="radio"]').nth(1).click();
        await pane.locator('main input:not([type="radio"])').nth(1).fill("'311'!L1:M13");
        await pane.locator('main select').last().selectOption('4');
      },
    },
    { name: 'today-data-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
    { name: 'today-settings', walk: (preview) => onward(preview, '.fui-Accordion') },
    { name: 'today-preview', walk: (preview) => onward(preview, 'figure svg') },
    { name: 'today-chart', walk: ({ pane }) => pane.locator('figure').first().scrollIntoViewIfNeeded() },
    { name: 'today-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
    { name: 'today-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
    { name: 'today-sheet', walk: (preview) => preview.goToSheet(2) },
    { name: 'today-sheet-chart', walk: (preview) => preview.select('Q6') },
  ],
  kpis: [
    { name: 'kpis-list', walk: (preview) => paneIsAt(preview, '#/kpis', 'main section li') },
    {
      name: 'kpis-search',
      walk: async ({ pane }) => {
        await pane.locator('input[type="search"]').fill('AHT');
        await pane.locator('main li input[type="checkbox"]').first().check();
      },
    },
    {
      name: 'kpis-data',
      walk: async (preview) => {
        await preview.enter("'311'!F1", RAW_CALLS);
        await paneIsAt(preview, '#/', 'nav a');
        await paneIsAt(preview, '#/kpis', 'main section li');
        await preview.pane.locator('main select').last().locator('option').nth(1).waitFor({ state: 'attached' });
        await preview.pane.locator('main select').last().selectOption({ index: 1 });
        await preview.pane.locator('main section li').first().waitFor();
      },
    },
    { name: 'kpis-page', walk: (preview) => paneIsAt(preview, '#/kpis/serviceLevel', 'main code') },
    { name: 'kpis-page-below', walk: ({ pane }) => pane.locator('main ul').last().scrollIntoViewIfNeeded() },
    {
      name: 'kpis-insert',
      walk: async (preview) => {
        await paneIsAt(preview, '#/', 'nav a');
        await paneIsAt(preview, '#/kpis/averageHandleTime', 'footer button');
        await preview.pane.locator('footer button').first().click();
        await paneIsAt(preview, '#/kpis/occupancy', 'footer button');
        await preview.pane.locator('footer button').first().click();
        await paneIsAt(preview, '#/kpis/abandonRate', 'footer button');
        await preview.pane.locator('footer button').last().click();
        await preview.pane.locator('main section select').first().waitFor();
      },
    },
    { name: 'kpis-insert-below', walk: ({ pane }) => pane.locator('main .fui-MessageBar').first().scrollIntoViewIfNeeded() },
    {
      name: 'kpis-settings',
      walk: async (preview) => {
        await preview.pane.locator('main .fui-MessageBar button').first().click();
        await onward(preview, 'main [role="radiogroup"]');
      },
    },
    { name: 'kpis-preview', walk: (preview) => onward(preview, 'main section table, main table') },
    { name: 'kpis-preview-below', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
    { name: 'kpis-written', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  ],
  reports: [
    {
      name: 'reports-none',
      walk: async (preview) => {
        await openEmptyWorkbook(preview);
        await paneIsAt(preview, '#/reports', 'main h2 ~ div button');
      },
    },
    {
      name: 'reports-data',
      walk: async ({ pane }) => {
        await pane.locator('main h2 ~ div button').first().click();
        await pane.locator('main li h3').nth(4).waitFor({ timeout: 120_000 });
      },
    },
    {
      name: 'reports-columns',
      walk: async ({ pane }) => {
        await pane.locator('main li button').first().click();
        await pane.locator('main table td').first().waitFor();
      },
    },
    { name: 'reports-settings', walk: async (preview) => { await onward(preview, 'main li h3'); await onward(preview, '.fui-Accordion'); } },
    {
      name: 'reports-settings-unfolded',
      walk: async ({ pane }) => {
        for (const fold of await pane.locator('.fui-AccordionHeader button').all()) await fold.click();
        await pane.locator('.fui-AccordionPanel input').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'reports-preview', walk: (preview) => onward(preview, 'figure svg') },
    { name: 'reports-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
    { name: 'reports-sheet-daily', walk: (preview) => preview.goToSheet(2) },
    { name: 'reports-sheet-weekly', walk: (preview) => preview.goToSheet(3) },
    { name: 'reports-sheet-monthly', walk: (preview) => preview.goToSheet(4) },
    { name: 'reports-sheet-outbound', walk: (preview) => preview.goToSheet(5) },
    { name: 'reports-home', walk: (preview) => paneIsAt(preview, '#/', 'nav a') },
  ],
  efficiency: [
    { name: 'efficiency-found', walk: (preview) => paneIsAt(preview, '#/efficiency', 'main select') },
    {
      name: 'efficiency-data',
      walk: async (preview) => {
        await preview.enter("'311'!F1", [['Date', 'Time', 'Calls', 'Scheduled', 'Required', 'AHT (s)'], ...WEEK]);
        await preview.pane.locator(RANGE).fill("'311'!F1:K85");
        await preview.pane.locator('main select').first().waitFor();
      },
    },
    { name: 'efficiency-data-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
    { name: 'efficiency-settings', walk: (preview) => onward(preview, '.fui-Accordion') },
    {
      name: 'efficiency-settings-unfolded',
      walk: async ({ pane }) => {
        await pane.locator('.fui-AccordionHeader button').last().click();
        await pane.locator('.fui-AccordionPanel input').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'efficiency-preview', walk: (preview) => onward(preview, 'figure svg') },
    { name: 'efficiency-advice', walk: ({ pane }) => pane.locator('main section ul').last().scrollIntoViewIfNeeded() },
    { name: 'efficiency-chart', walk: ({ pane }) => pane.locator('figure').first().scrollIntoViewIfNeeded() },
    { name: 'efficiency-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
    { name: 'efficiency-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
    { name: 'efficiency-sheet', walk: (preview) => preview.goToSheet(2) },
    { name: 'efficiency-sheet-chart', walk: (preview) => preview.select('A60') },
    { name: 'efficiency-sheet-days', walk: (preview) => preview.select('AC6') },
    { name: 'efficiency-sheet-heat', walk: (preview) => preview.select('AX17') },
    {
      name: 'efficiency-problems',
      walk: async (preview) => {
        await preview.goToSheet(0);
        await preview.enter("'311'!M1", BAD_SCHEDULE);
        await paneIsAt(preview, '#/', 'nav a');
        await paneIsAt(preview, '#/efficiency', RANGE);
        await preview.pane.locator(RANGE).fill("'311'!M1:P10");
        await preview.pane.locator('main ul li [role="img"]').nth(3).waitFor();
        await preview.pane.locator('main ul li [role="img"]').nth(3).scrollIntoViewIfNeeded();
      },
    },
  ],
  scorecard: [
    { name: 'scorecard-none', walk: (preview) => paneIsAt(preview, '#/scorecard', 'main .fui-MessageBar') },
    {
      name: 'scorecard-data',
      walk: async ({ pane }) => {
        await pane.locator('main .fui-MessageBar + div button').click();
        await pane.locator('main select').first().waitFor({ timeout: 120_000 });
      },
    },
    { name: 'scorecard-data-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
    { name: 'scorecard-settings', walk: (preview) => onward(preview, 'main .fui-Accordion') },
    {
      name: 'scorecard-points',
      walk: async ({ pane }) => {
        await pane.locator('main input[type="radio"]').first().click();
        await pane.locator('main input:not([type="radio"])').nth(3).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'scorecard-rule',
      walk: async ({ pane }) => {
        await pane.locator('main .fui-AccordionHeader button').first().click();
        await pane.locator('main .fui-AccordionPanel').first().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'scorecard-steps',
      walk: async ({ pane }) => {
        await pane.locator('main .fui-AccordionPanel select').first().selectOption('tiers');
        await pane.locator('main .fui-AccordionPanel ol').first().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'scorecard-more',
      walk: async ({ pane }) => {
        await pane.locator('main .fui-AccordionHeader button').last().click();
        await pane.locator('main .fui-AccordionPanel').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'scorecard-preview', walk: (preview) => onward(preview, 'figure svg') },
    { name: 'scorecard-changes', walk: ({ pane }) => pane.locator('main section ul').last().scrollIntoViewIfNeeded() },
    { name: 'scorecard-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
    { name: 'scorecard-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
    { name: 'scorecard-sheet', walk: (preview) => preview.goToSheet(3) },
    { name: 'scorecard-scores', walk: (preview) => preview.goToSheet(4) },
    {
      name: 'scorecard-problems',
      walk: async (preview) => {
        await preview.goToSheet(0);
        await preview.enter("'311'!M1", BAD_FIGURES);
        await paneIsAt(preview, '#/', 'nav a');
        await paneIsAt(preview, '#/scorecard', RANGE);
        await preview.pane.locator(RANGE).fill("'311'!M1:S9");
        await preview.pane.locator('main ul li [role="img"]').nth(3).waitFor();
        await preview.pane.locator('main ul li [role="img"]').nth(3).scrollIntoViewIfNeeded();
      },
    },
  ],
  weights: [
    { name: 'weights-alone', walk: (preview) => paneIsAt(preview, '#/weights', 'main input[type="search"]') },
    {
      name: 'weights-data',
      walk: async (preview) => {
        await preview.enter("'311'!F1", MONTHS_OF_FIGURES);
        await preview.pane.locator('main input').first().fill("'311'!F1:L11");
        await preview.pane.locator('main [role="group"] input').first().waitFor();
      },
    },
    {
      name: 'weights-search',
      walk: async ({ pane }) => {
        await pane.locator('main input[type="search"]').fill('满意度');
        await pane.locator('main input[type="search"]').scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'weights-chosen',
      walk: async ({ pane }) => {
        await pane.locator('main input[type="search"]').fill('');
        await pane.locator('main h3 [role="status"]').scrollIntoViewIfNeeded();
      },
    },
    { name: 'weights-settings', walk: (preview) => onward(preview, 'main .fui-Accordion') },
    {
      name: 'weights-goals',
      walk: async ({ pane }) => {
        await pane.locator('main .fui-AccordionHeader button').first().click();
        await pane.locator('main .fui-AccordionPanel input[type="checkbox"]').first().check();
        await pane.locator('main .fui-AccordionPanel').first().scrollIntoViewIfNeeded();
      },
    },
    { name: 'weights-goals-below', walk: ({ pane }) => pane.locator('main .fui-AccordionPanel select').last().scrollIntoViewIfNeeded() },
    {
      name: 'weights-targets',
      walk: async ({ pane }) => {
        await pane.locator('main .fui-AccordionPanel input[type="checkbox"]').first().uncheck();
        await pane.locator('main .fui-AccordionHeader button').first().click();
        await pane.locator('main .fui-AccordionHeader button').nth(1).click();
        for (const [place, bounds] of [['82'], ['285', '310'], ['75'], ['85'], ['80', '88'], ['15']].entries()) {
          await pane.locator('main .fui-AccordionPanel .fui-AccordionHeader button').nth(place).click();
          for (const [at, bound] of bounds.entries()) await pane.locator('main .fui-AccordionPanel .fui-AccordionPanel').nth(place).locator('input').nth(at).fill(bound);
        }
        await pane.locator('main .fui-AccordionPanel .fui-AccordionPanel ul').first().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'weights-method',
      walk: async ({ pane }) => {
        await pane.locator('main .fui-AccordionHeader button').nth(1).click();
        await pane.locator('main [role="radiogroup"]').first().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'weights-points',
      walk: async ({ pane }) => {
        await pane.locator('main input[value="points"]').check();
        for (const [place, points] of ['52', '21', '12', '10', '5', '4'].entries()) await pane.locator('main li .fui-Input input').nth(place).fill(points);
        await pane.locator('main li .fui-Input input').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'weights-rule', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
    { name: 'weights-preview', walk: (preview) => onward(preview, 'main figure') },
    { name: 'weights-tornado', walk: ({ pane }) => pane.locator('main figure').last().scrollIntoViewIfNeeded() },
    { name: 'weights-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
    { name: 'weights-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
    { name: 'weights-sheet', walk: (preview) => preview.goToSheet(2) },
  ],
  'weights-methods': [
    {
      name: 'methods',
      walk: async (preview) => {
        await preview.enter("'311'!F1", MONTHS_OF_FIGURES);
        await paneIsAt(preview, '#/weights', 'main input[type="search"]');
        await preview.pane.locator('main input').first().fill("'311'!F1:L11");
        await preview.pane.locator('main [role="group"] input').first().waitFor();
        await onward(preview, 'main input[value="ranking"]');
        await preview.pane.locator('main [role="radiogroup"]').first().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'methods-ranking',
      walk: async ({ pane }) => {
        await pane.locator('main input[value="ranking"]').check();
        const handles = pane.locator('[data-control="handle"]');
        await handles.nth(2).press('ArrowUp');
        await handles.nth(3).press('=');
        await pane.locator('#weighing-order').scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'methods-swing',
      walk: async ({ pane }) => {
        await pane.locator('main input[value="swing"]').check();
        await pane.locator('#weighing-best select').selectOption('0');
        for (const [place, points] of ['80', '60', '40'].entries()) await pane.locator(`#weighing-swing-${place + 1} input`).fill(points);
        await pane.locator('#weighing-swing-4').scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'methods-best-worst',
      walk: async ({ pane }) => {
        await pane.locator('main input[value="bestWorst"]').check();
        await pane.locator('#weighing-best select').selectOption('0');
        await pane.locator('#weighing-worst select').selectOption('5');
        for (const [place, times] of ['2', '3', '2', '4', '8'].entries()) await pane.locator(`#weighing-from-best-${place + 1} select`).selectOption(times);
        for (const [place, times] of ['5', '3', '4', '2'].entries()) await pane.locator(`#weighing-to-worst-${place + 1} select`).selectOption(times);
        await pane.locator('#weighing-to-worst-4').scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'methods-pairs',
      walk: async (preview) => {
        const { pane } = preview;
        await pane.locator('main input[value="ahp"]').check();
        await pane.locator('#weighing-pair [role="radio"][tabindex="0"]').focus();
        for (const key of ['3', '2', '5', '2', '3', '7', '2']) await judgePair(preview, key);
        await pane.locator('#weighing-pair').scrollIntoViewIfNeeded();
      },
    },
    { name: 'methods-pairs-grid', walk: ({ pane }) => pane.locator('main [data-row="4"]').scrollIntoViewIfNeeded() },
    {
      name: 'methods-raters',
      walk: async (preview) => {
        const { pane } = preview;
        for (let left = 0; left < 8; left += 1) await judgePair(preview, '9');
        await pane.locator('#weighing-raters button').first().click();
        await pane.locator('#weighing-raters input').fill('Ann');
        await pane.locator('#weighing-pair [role="radio"][tabindex="0"]').focus();
        for (let pairs = 0; pairs < 15; pairs += 1) await judgePair(preview, '2');
        await pane.locator('main [role="region"] table').last().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'methods-delphi',
      walk: async ({ pane }) => {
        await pane.locator('main input[value="delphi"]').check();
        for (const ratings of ['876543', '976542', '886549']) {
          for (const [place, rating] of [...ratings].entries()) await pane.locator('#weighing-ratings input').nth(place).fill(rating);
          await pane.locator('#weighing-ratings button').click();
        }
        await pane.locator('main section table').last().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'methods-figures',
      walk: async ({ pane }) => {
        await pane.locator('main input[value="measured"]').check();
        await pane.locator('main input[value="critic"]').check();
        await pane.locator('#weighing-direction-0').scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'methods-both',
      walk: async ({ pane }) => {
        await pane.locator('main input[value="combined"]').check();
        await pane.locator('main input[type="range"]').scrollIntoViewIfNeeded();
      },
    },
  ],
  shifts: [
    { name: 'shifts-found', walk: (preview) => paneIsAt(preview, '#/shifts', 'main section select') },
    {
      name: 'shifts-data',
      walk: async (preview) => {
        await staffWeek(preview);
        await paneIsAt(preview, '#/shifts', 'main section select');
      },
    },
    { name: 'shifts-data-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
    { name: 'shifts-settings', walk: (preview) => onward(preview, 'main section ul .fui-Accordion') },
    {
      name: 'shifts-card',
      walk: async ({ pane }) => {
        await pane.locator('main section ul .fui-AccordionHeader button').first().click();
        await pane.locator('main section ul .fui-AccordionPanel .fui-AccordionHeader button').first().click();
        await pane.locator('main section ul').first().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'shifts-card-bad',
      walk: async ({ pane }) => {
        await pane.locator('main section ul li').first().locator('input').nth(2).fill('5:00');
        await pane.locator('main [role="alert"]').first().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'shifts-settings-below',
      walk: async ({ pane }) => {
        await pane.locator('main section ul li').first().locator('input').nth(2).fill('16:00');
        await pane.locator('main section ul .fui-AccordionHeader button').first().click();
        await pane.locator('main [role="group"] button').last().click();
        for (const header of (await pane.locator('main > div > .fui-Accordion .fui-AccordionHeader button').all())) await header.click();
        await pane.locator('main input').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'shifts-search', walk: (preview) => onward(preview, 'main div:has(> [role="progressbar"]) button:first-child:not([aria-disabled="true"])') },
    {
      name: 'shifts-preview',
      walk: async ({ pane }) => {
        await pane.locator('main button').first().waitFor();
        await pane.locator('figure svg').first().waitFor({ timeout: 60_000 });
      },
    },
    {
      name: 'shifts-levers',
      walk: async ({ pane }) => {
        await pane.locator('main section button').last().click();
        await pane.locator('main section table tbody tr').nth(1).waitFor({ timeout: 60_000 });
        await pane.locator('main section [role="progressbar"]').waitFor({ state: 'detached', timeout: 60_000 });
        await pane.locator('main section table').first().scrollIntoViewIfNeeded();
      },
    },
    { name: 'shifts-chart', walk: ({ pane }) => pane.locator('figure').first().scrollIntoViewIfNeeded() },
    { name: 'shifts-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
    { name: 'shifts-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
    { name: 'shifts-sheet', walk: (preview) => preview.goToSheet(3) },
    {
      name: 'shifts-refresh',
      walk: async (preview) => {
        await paneIsAt(preview, '#/', 'nav a');
        await preview.pane.locator('section li a').nth(1).click();
        await preview.pane.locator('figure svg').first().waitFor({ timeout: 60_000 });
      },
    },
    {
      name: 'shifts-problems',
      walk: async (preview) => {
        await preview.goToSheet(0);
        await preview.enter("'311'!M1", BAD_REQUIREMENT);
        await paneIsAt(preview, '#/', 'nav a');
        await paneIsAt(preview, "#/shifts/'311'!M1%3AN10", 'main ul li [role="img"]');
      },
    },
  ],
  roster: [
    { name: 'roster-none', walk: (preview) => paneIsAt(preview, '#/roster', 'main .fui-MessageBar') },
    {
      name: 'roster-data',
      walk: async (preview) => {
        await planWeekOfShifts(preview);
        await paneIsAt(preview, '#/roster', 'main select');
      },
    },
    {
      name: 'roster-people',
      walk: async ({ pane }) => {
        await pane.locator(MAKE_PEOPLE).first().click();
        await pane.locator('main section select').first().waitFor({ timeout: 60_000 });
      },
    },
    { name: 'roster-people-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
    { name: 'roster-people-sheet', walk: (preview) => preview.select('A5') },
    { name: 'roster-settings', walk: (preview) => onward(preview, '.fui-Accordion') },
    { name: 'roster-law', walk: async ({ pane }) => { await pane.locator('main select').first().selectOption('EU'); } },
    {
      name: 'roster-settings-below',
      walk: async ({ pane }) => {
        for (const header of await pane.locator('main .fui-AccordionHeader button').all()) await header.click();
        await pane.locator('main input').nth(-2).fill('4');
        await pane.locator('main input').last().scrollIntoViewIfNeeded();
      },
    },
    { name: 'roster-search', walk: (preview) => onward(preview, '[role="progressbar"]') },
    { name: 'roster-preview', walk: ({ pane }) => pane.locator('figure svg').first().waitFor({ timeout: 60_000 }) },
    {
      name: 'roster-levers',
      walk: async ({ pane }) => {
        await pane.locator('main section button').last().click();
        await pane.locator('main section table tbody tr').nth(1).waitFor({ timeout: 60_000 });
        await pane.locator('main section [role="progressbar"]').waitFor({ state: 'detached', timeout: 60_000 });
        await pane.locator('main section table').first().scrollIntoViewIfNeeded();
      },
    },
    { name: 'roster-cells', walk: ({ pane }) => pane.locator('main [role="region"] table').first().scrollIntoViewIfNeeded() },
    { name: 'roster-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
    { name: 'roster-sheet', walk: (preview) => preview.select('C8') },
    {
      name: 'roster-refresh',
      walk: async (preview) => {
        await preview.type('C8', 'Off!');
        await paneIsAt(preview, '#/', 'nav a');
        await preview.pane.locator('section li a').nth(1).click();
        await preview.pane.locator('figure svg').first().waitFor({ timeout: 60_000 });
      },
    },
    {
      name: 'roster-problems',
      walk: async (preview) => {
        await preview.goToSheet(0);
        await preview.enter("'311'!R1", BAD_PEOPLE);
        await paneIsAt(preview, '#/', 'nav a');
        await paneIsAt(preview, '#/roster', RANGE);
        await preview.pane.locator(RANGE).fill("'311'!R1:U7");
        await preview.pane.locator('main ul li [role="img"]').nth(3).waitFor();
      },
    },
  ],
  'roster-desk': [
    { name: 'desk-none', walk: (preview) => paneIsAt(preview, '#/roster-desk', 'main .fui-MessageBar') },
    {
      name: 'desk',
      walk: async (preview) => {
        await planRosterOfWeek(preview);
        await paneIsAt(preview, '#/roster-desk', 'main section select');
      },
    },
    {
      name: 'desk-broken',
      walk: async (preview) => {
        const [line] = await preview.range('C8:I8');
        const worked = (line ?? []).findIndex((cell) => cell !== '');
        await preview.type(`${'CDEFGHI'[worked]}8`, 'off');
        await preview.type('C9', 'X99');
        await preview.pane.locator('main ul li button').nth(2).waitFor();
      },
    },
    {
      name: 'desk-swap',
      walk: async ({ pane }) => {
        await pane.locator('main section select').nth(0).selectOption('0');
        await pane.locator('main section select').nth(1).selectOption('2');
        await pane.locator('main section select').nth(2).selectOption('9');
        await pane.locator('main section select').nth(2).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'desk-lock',
      walk: async (preview) => {
        await preview.select('C10');
        await preview.pane.locator('main section').nth(-2).locator('button').first().click();
        await preview.pane.locator('main section').nth(-2).locator('.fui-MessageBar').waitFor();
        await preview.pane.locator('main section').last().scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'desk-day',
      walk: async ({ pane }) => {
        await pane.locator('main section').last().locator('button').first().click();
        await pane.locator('main section').last().locator('.fui-MessageBar').waitFor({ timeout: 60_000 });
        await pane.locator('main section').last().scrollIntoViewIfNeeded();
      },
    },
  ],
  goals: [
    { name: 'goals', walk: (preview) => paneIsAt(preview, '#/goals', 'main ul a') },
    { name: 'goals-capacity', walk: (preview) => paneIsAt(preview, '#/goals/capacity', 'figure svg') },
    {
      name: 'goals-answer',
      walk: async ({ pane }) => {
        await pane.locator('figure').first().scrollIntoViewIfNeeded();
      },
    },
    { name: 'goals-aht', walk: (preview) => answerOf(preview, 'handleTime') },
    { name: 'goals-price', walk: (preview) => answerOf(preview, 'price') },
    {
      name: 'goals-none',
      walk: async (preview) => {
        await paneIsAt(preview, '#/goals/wait', 'figure svg');
        await preview.pane.locator('main input').nth(2).fill('10');
        await preview.pane.locator('[role="alert"]').first().waitFor();
      },
    },
  ],
  scenario: [
    { name: 'scenario-base', walk: (preview) => paneIsAt(preview, '#/goals/scenario', '.fui-Accordion') },
    { name: 'scenario-steps', walk: (preview) => onward(preview, 'main select') },
    { name: 'scenario-grid-steps', walk: ({ pane }) => pane.locator('main select').nth(1).selectOption('aht').then(() => undefined) },
    { name: 'scenario-preview', walk: (preview) => onward(preview, 'figure svg') },
    { name: 'scenario-done', walk: (preview) => onward(preview, '.fui-MessageBar') },
  ],
  sheet: [
    { name: 'day', walk: (preview) => preview.goToSheet(1) },
    { name: 'argument-help', walk: (preview) => preview.startTyping('F3', '=ERLANGC(') },
    {
      name: 'error-note',
      walk: async (preview) => {
        await preview.page.keyboard.press('Escape');
        await preview.type('F3', '=ERLANGC(100,180,80)');
        await preview.select('F3');
      },
    },
  ],
};

const RANGE = 'main input[required], main input[aria-required="true"]';

/** A day by the hour from 8:00 on. */
const HOURS = [120, 180, 210, 220, 200, 190, 180, 170, 150, 130, 90, 60].map((calls, hour) => [(8 + hour) / 24, calls] as const);

/** A week by the hour from 8:00 on: two crews of eight hours, whatever the day brings. */
const WEEK = Array.from({ length: 7 }, (_, day) => HOURS.map(([time, calls], hour) => {
  const came = Math.round(calls * (day < 5 ? 1.1 - 0.05 * day : 0.5));
  return [46_027 + day, time, came, (hour < 9 ? (day < 5 ? 11 : 6) : 0) + (hour >= 3 ? (day < 5 ? 6 : 3) : 0), Math.ceil(came * 240 / 3600 + 1.1 * Math.sqrt(came * 240 / 3600)), 240];
})).flat();

/** Times as text, a gap, a negative, a text, and a night past midnight. */
const BAD_SCHEDULE = [
  ['Interval', 'Calls', 'Scheduled', 'Required'],
  ['20:00–20:30', 100, 12, 11], ['20:30–21:00', 90, -3, 10], ['21:00–21:30', 80, 'ten', 9], ['22:30–23:00', 60, 8, 7],
  ['23:00–23:30', 50, 7, 6], ['23:30–00:00', 40, 6, 5], ['00:00–00:30', 30, 5, 4], ['00:30–01:00', 20, 4, 3], ['01:00–01:30', 10, 3, ''],
];

/** Times as text, a missing interval, fewer than nobody, and a night past midnight. */
const BAD_REQUIREMENT = [
  ['Interval', 'Agents required'],
  ['20:00–20:30', 11], ['20:30–21:00', -3], ['21:00–21:30', 'ten'], ['22:00–22:30', 7], ['22:30–23:00', 7], ['23:00–23:30', 6], ['23:30–00:00', 5], ['00:00–00:30', 4], ['00:30–01:00', 3],
];

/** One of each thing that planners' tables suffer from. */
const TABLE_WITH_PROBLEMS = [
  ['Day', 'Time', 'Calls'],
  [45300, 8 / 24, 100], [45300, 8.5 / 24, 'n/a'], [45300, 9 / 24, -5], [45300, 9.5 / 24, 120],
  [45300, 11 / 24, 90], [null, null, null], [45300, 11.5 / 24, 80],
];

async function answerOf(preview: Preview, question: string): Promise<void> {
  await paneIsAt(preview, `#/goals/${question}`, 'figure svg');
  await preview.pane.locator('figure').first().scrollIntoViewIfNeeded();
}

export async function openStaffing(preview: Preview): Promise<void> {
  await paneIsAt(preview, '#/staffing', 'main table td');
  await preview.pane.locator('main select').first().waitFor();
}

/** The first week of the sample's year as a staffing sheet, with the answers as they are offered. */
async function staffWeek(preview: Preview): Promise<void> {
  await paneIsAt(preview, '#/staffing', RANGE);
  await preview.pane.locator(RANGE).fill("'311'!A1:C169");
  await onward(preview, '.fui-Accordion');
  await onward(preview, 'figure svg');
  await onward(preview, 'main .fui-MessageBar');
}

/** A button with a picture in the body that is no switch: it comes once the shifts are read. */
const MAKE_PEOPLE = 'main > div button:has(svg):not([aria-pressed])';

/** A week of half-hours, shorter at the weekend, as shifts with people on a sheet of their own. */
async function planWeekOfShifts(preview: Preview): Promise<void> {
  await preview.enter("'311'!M1", ROSTER_WEEK);
  await paneIsAt(preview, '#/', 'nav a');
  await paneIsAt(preview, "#/shifts/'311'!M1%3AO337", 'main section select');
  await onward(preview, 'main section ul .fui-Accordion');
  await preview.pane.locator('main > div > .fui-Accordion .fui-AccordionHeader button').last().click();
  for (const input of (await preview.pane.locator('main > div > .fui-Accordion').last().locator('input').all())) if (await input.inputValue() === '10') await input.fill('2');
  await onward(preview, 'figure svg');
  await onward(preview, 'main .fui-MessageBar');
}

export async function planRosterOfWeek(preview: Preview): Promise<void> {
  const { pane } = preview;
  await planWeekOfShifts(preview);
  await paneIsAt(preview, '#/roster', 'main select');
  await pane.locator(MAKE_PEOPLE).first().click();
  await pane.locator('main section select').first().waitFor({ timeout: 60_000 });
  await onward(preview, '.fui-Accordion');
  await pane.locator('main .fui-AccordionHeader button').last().click();
  await pane.locator('main input').nth(-2).fill('2');
  await onward(preview, 'figure svg');
  await onward(preview, 'main .fui-MessageBar');
}

/** A log of two days in UTC, with all that a log can tell. */
async function openCallLog(preview: Preview): Promise<void> {
  await paneIsAt(preview, '#/call-log', 'main input[type="file"]');
  await preview.pane.locator('main input[type="file"]').setInputFiles({ name: 'calls-2026-03.csv', mimeType: 'text/csv', buffer: Buffer.from(sampleCsv(sampleCalls(3000))) });
  await preview.pane.locator('main select').first().waitFor();
}

/** Eleven weeks of hours from Monday, 5 January 2026, of three queues with calls and handle times of their own. */
function queueRows(): (string | number)[][] {
  const queues: readonly (readonly [string, number, number])[] = [['Orders', 40, 260], ['Returns', 15, 340], ['Fax', 0, 0]];
  return Array.from({ length: 77 * 11 }, (_, row) => ({ day: Math.floor(row / 11), hour: row % 11 })).flatMap(({ day, hour }) => queues.map(([name, level, aht]) => {
    const calls = Math.round((day % 7 < 5 ? 1 : 0.4) * level * (1 + Math.sin((Math.PI * (hour + 1)) / 12)) + ((day * 7 + hour * 5) % 9) * (level > 0 ? 1 : 0));
    return [46_027 + day, (8 + hour) / 24, name, calls, calls > 0 ? aht + day / 4 + ((day * 3 + hour) % 7) : ''];
  }));
}

async function openForecast(preview: Preview): Promise<void> {
  await paneIsAt(preview, '#/forecast', 'main table td');
  await preview.pane.locator('main select').first().waitFor();
}

/** Presses the wizard's own button and waits for what the next step shows. */
export async function onward({ pane }: Preview, next: string): Promise<void> {
  const button = pane.locator('footer button').last();
  await button.and(pane.locator(':not([aria-disabled="true"])')).waitFor();
  await button.click();
  await pane.locator(next).first().waitFor({ timeout: 60_000 });
}

/** Answers the pair in view by keys and goes on to the next. */
async function judgePair({ pane, page }: Preview, key: string): Promise<void> {
  const question = await pane.locator('#weighing-pair [role="radiogroup"]').getAttribute('aria-label');
  await pane.locator('#weighing-pair [role="radio"][tabindex="0"]').press(key);
  await pane.locator('#weighing-pair [role="radio"][aria-checked="true"]').press('Enter');
  for (let patience = 20; patience > 0 && await pane.locator('#weighing-pair [role="radiogroup"]').getAttribute('aria-label') === question; patience -= 1) await page.waitForTimeout(25);
}

/** Goes to a page of the pane by its route, as ribbon buttons do. */
export async function paneIsAt(preview: Preview, hash: string, shows: string): Promise<void> {
  await preview.pane.locator('body').evaluate((_body, wanted) => window.location.replace(wanted), hash);
  await preview.pane.locator(shows).first().waitFor();
}

export async function openEmptyWorkbook(preview: Preview): Promise<void> {
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  await preview.openFile({ name: 'empty.xlsx', buffer: Buffer.from(await workbook.xlsx.writeBuffer()) });
  await paneIsAt(preview, '#/', 'main > section button');
}

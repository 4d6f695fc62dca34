/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';

type Action = (event: { completed: () => void }) => Promise<void>;

const actions = new Map<string, Action>();
const shown = jest.fn(async () => undefined);

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      onReady: async (ready: () => void) => ready(),
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: { showAsTaskpane: shown },
    },
  });
  await import('../../src/commands');
});

test('every action that the manifest names is answered', () => {
  const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !actions.has(name!))).toEqual([]);
});

test.each([['openHome', '#/'], ['openStaffing', '#/staffing'], ['openForecast', '#/forecast'], ['openToday', '#/today'], ['openShifts', '#/shifts'], ['openRoster', '#/roster'], ['openRosterDesk', '#/roster-desk'], ['openEfficiency', '#/efficiency'], ['openKpis', '#/kpis'], ['openWeights', '#/weights'], ['openScorecard', '#/scorecard'], ['openReports', '#/reports'], ['openCost', '#/cost'], ['openAttrition', '#/attrition'], ['openShare', '#/share'], ['openRepair', '#/repair'], ['openCallLog', '#/call-log'], ['openExplain', '#/explain'], ['openFunctions', '#/functions'], ['openSettings', '#/settings']])('%s shows the pane at %s', async (name, hash) => {
  const completed = jest.fn();
  await actions.get(name)!({ completed });
  expect(window.location.hash).toBe(hash);
  expect(shown).toHaveBeenCalled();
  expect(completed).toHaveBeenCalledTimes(1);
});

test('Excel hears that a command is over even where the pane cannot be shown', async () => {
  const completed = jest.fn();
  shown.mockRejectedValueOnce(new Error('no pane'));
  await expect(actions.get('openHome')!({ completed })).rejects.toThrow('no pane');
  expect(completed).toHaveBeenCalledTimes(1);
});

/** @jest-environment jsdom */
import { Blob as NodeBlob } from 'node:buffer';
import { MessageChannel } from 'node:worker_threads';
import { DecompressionStream, ReadableStream, TransformStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import CallLogWizard from '../../../../src/taskpane/wizards/call-log';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { sampleCalls, sampleCsv } from '../../../workers/call-log/sample-log';
import { inPane } from '../../support/in-pane';

// Of browsers, but not of jsdom.
Object.assign(globalThis, { MessageChannel, DecompressionStream, ReadableStream, TransformStream, TextDecoder, TextEncoder });

jest.setTimeout(90_000);
const PATIENT = { timeout: 30_000 };

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const open = (locale: 'en' | 'zh-TW' = 'en') => inPane(<CallLogWizard intent="start" onLeave={() => undefined} />, { port: live.port, language: { locale, numbersIn: locale } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole('combobox', { name });
const choose = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const chosen = (name: string) => (field(name) as HTMLSelectElement).selectedOptions[0]?.textContent;
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);

/** jsdom's own files have no streams: this is a browser's, with a name. */
function logFile(text: string, name = 'calls.csv'): File {
  return Object.assign(new NodeBlob([text]), { name }) as unknown as File;
}

const give = (file: File, label = 'Call log') => fireEvent.change(screen.getByLabelText(label), { target: { files: [file] } });

test('from a log on the disk to a table that the other jobs start from', async () => {
  open();
  expect(screen.getByText('To go on: choose a file.')).toBeInTheDocument();
  give(logFile(sampleCsv(sampleCalls(600))));
  await screen.findByText(/^calls\.csv: \d+ kB, text in UTF-8$/, undefined, PATIENT);
  expect(['Start of the call', 'Queue', 'Answered or abandoned', 'Waiting time', 'Talk time'].map(chosen)).toEqual(['start_time_utc', 'queue', 'status', 'wait_seconds', 'talk_seconds']);
  await ready('Next');
  press('Next');

  await screen.findByRole('heading', { name: 'How shall it be counted?' });
  expect(chosen('The log is written in')).toBe('UTC');
  choose('Your time zone', 'Europe/Berlin');
  choose('Interval', '60');
  press('The same as SQL');
  await screen.findByText(/convert_timezone\('UTC', 'Europe\/Berlin'/);
  press('Next');

  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  expect(screen.getByText(/^6 rows repeat an earlier call and are counted once\. First in line 101, 201, 301\.$/)).toBeInTheDocument();
  expect(screen.getByText(/^594 calls · \d+ rows · 2026-03-28 to 2026-03-29$/)).toBeInTheDocument();
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your calls are on sheet Call log' }, PATIENT);
  const [first] = await live.values('Call log', 'A6:D6');
  // 12:00 in UTC on 28 March 2026, serial 46,109, is 13:00 in Berlin.
  expect(first?.slice(0, 2)).toEqual([46_109, 13 / 24]);
  press('Forecast from these calls');
  expect(decodeURIComponent(window.location.hash)).toMatch(/^#\/forecast\/'Call log'!A5:O\d+$/);
});

test('a column is chosen anew, and what that makes impossible is told', async () => {
  open();
  give(logFile('start time,queue,status\n2026-01-05 08:30:00,A,gone\n2026-01-05 08:31:00,A,answered\n2026-01-05 08:31:00,B,answered\n2026-01-05 08:31:00,B,gone\n'));
  await screen.findByText('What the columns are', undefined, PATIENT);
  choose('Start of the call', '1');
  await screen.findByText('To go on: “queue” holds no times.');
  choose('Start of the call', 'none');
  await screen.findByText('To go on: say which column is the start of a call.');
  choose('Start of the call', '0');
  press('What the values mean');
  expect(chosen('“gone” means')).toBe('Leave these rows out');
  choose('“gone” means', 'abandoned');
  await ready('Next');
  press('Next');
  press('Next');
  await screen.findByText('All 4 rows are counted.', undefined, PATIENT);
});

test('a value that the beginning of the log does not have is refused, told, and can then be chosen', async () => {
  const lines = Array.from({ length: 1200 }, (_, index) => `2026-01-05 08:${String(index % 60).padStart(2, '0')}:00,${index === 1150 ? 'rang off' : index % 2 ? 'answered' : 'abandoned'}`);
  open();
  give(logFile(['start time,status', ...lines, ''].join('\n')));
  await screen.findByText('What the columns are', undefined, PATIENT);
  press('Next');
  press('Next');
  await screen.findByText('Refused: outcome not named: 1 row. First in line 1152: “rang off”.', undefined, PATIENT);
  press('Back');
  press('Back');
  press('What the values mean');
  choose('“rang off” means', 'abandoned');
  press('Next');
  press('Next');
  await screen.findByText('All 1,200 rows are counted.', undefined, PATIENT);
});

test('a file that is no log is told for what it is', async () => {
  open('zh-TW');
  give(logFile('PK\u0003\u0004 not a log', 'calls.zip'), '通話記錄');
  expect((await screen.findAllByText(/這是 zip 壓縮檔或 Excel 活頁簿/, undefined, PATIENT)).length).toBeGreaterThan(0);
});

test('the next log of the same kind is understood as the last', async () => {
  const text = 'when,line,state\n2026-01-05 08:30:00,A,1\n2026-01-05 08:31:00,A,0\n2026-01-05 08:32:00,B,1\n2026-01-05 08:33:00,B,1\n';
  const { unmount } = open();
  give(logFile(text));
  await screen.findByText('What the columns are', undefined, PATIENT);
  choose('Queue', '1');
  choose('Answered or abandoned', '2');
  press('Next');
  choose('Interval', '15');
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  press('Write');
  await screen.findByRole('heading', { name: 'Your calls are on sheet Call log' }, PATIENT);
  await waitFor(async () => expect(await live.port.recall('call-log')).toBeTruthy(), PATIENT);
  unmount();
  open();
  give(logFile(text, 'february.csv'));
  await screen.findByText('What the columns are', undefined, PATIENT);
  await waitFor(() => expect([chosen('Queue'), chosen('Answered or abandoned')]).toEqual(['line', 'state']), PATIENT);
  press('Next');
  expect(chosen('Interval')).toBe('15 minutes');
});

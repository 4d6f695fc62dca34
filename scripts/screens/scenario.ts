import type { Screen } from './screen';
import { onward, paneIsAt } from './steps';

export const scenario: readonly Screen[] = [
  { name: 'scenario-base', walk: (preview) => paneIsAt(preview, '#/goals/scenario', '.fui-Accordion') },
  { name: 'scenario-steps', walk: (preview) => onward(preview, 'main select') },
  { name: 'scenario-grid-steps', walk: ({ pane }) => pane.locator('main select').nth(1).selectOption('aht').then(() => undefined) },
  { name: 'scenario-preview', walk: (preview) => onward(preview, 'figure svg') },
  { name: 'scenario-done', walk: (preview) => onward(preview, '.fui-MessageBar') },
];

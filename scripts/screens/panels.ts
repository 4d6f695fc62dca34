import type { Screen } from './screen';
import { paneIsAt } from './steps';

export const panels: readonly Screen[] = [
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
];

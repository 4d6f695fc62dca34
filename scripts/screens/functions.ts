import type { Screen } from './screen';
import { paneIsAt } from './steps';

export const functions: readonly Screen[] = [
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
];

import type { Preview } from '../../test/pages/support/open-preview';
import type { Screen } from './screen';
import { paneIsAt } from './steps';

export const goals: readonly Screen[] = [
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
];

async function answerOf(preview: Preview, question: string): Promise<void> {
  await paneIsAt(preview, `#/goals/${question}`, 'figure svg');
  await preview.pane.locator('figure').first().scrollIntoViewIfNeeded();
}

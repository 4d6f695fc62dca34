import type { Screen } from './screen';

export const sheet: readonly Screen[] = [
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
];

import type { Preview } from '../test/pages/support/open-preview';

/** How to come to each screen from a freshly opened preview, in any language. One line a screen; add yours. */
export const SCREENS: Readonly<Record<string, (preview: Preview) => Promise<void>>> = {
  home: () => Promise.resolve(),
  day: (preview) => preview.goToSheet(1),
  'argument-help': (preview) => preview.startTyping('F3', '=ERLANGC('),
  'error-note': async (preview) => {
    await preview.type('F3', '=ERLANGC(100,180,80)');
    await preview.select('F3');
  },
  functions: (preview) => preview.press('openFunctions'),
  staffing: (preview) => preview.press('openStaffing'),
};

import type { Preview } from '../../test/pages/support/open-preview';

export interface Screen {
  readonly name: string;
  /** From the screen before, or, first of its tour, from a freshly opened preview. In any language. */
  readonly walk: (preview: Preview) => Promise<void>;
}

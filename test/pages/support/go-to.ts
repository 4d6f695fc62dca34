import type { Preview } from './open-preview';

/** Leads the pane to one of its addresses, such as `#/staffing`. */
export async function goTo({ pane }: Preview, hash: string): Promise<void> {
  await pane.locator('body').evaluate((_body, wanted) => window.location.replace(wanted), hash);
}

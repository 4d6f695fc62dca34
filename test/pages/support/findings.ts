import axe from 'axe-core';
import type { Preview } from './open-preview';

const SETTLE = 1000;

/**
 * What axe-core finds in the pane as it stands: the rule, and where. A pane that changed while it was looked through is looked
 * through once more: what is wrong stays wrong.
 */
export async function findings(preview: Preview): Promise<string[]> {
  const found = await scan(preview);
  if (found.length === 0) return found;
  await preview.page.waitForTimeout(SETTLE);
  return scan(preview);
}

/** The same in the dark and in a contrast theme of Windows; the pane has to stand in the dark. */
export async function findingsInDarkAndContrast(preview: Preview): Promise<string[]> {
  const inTheDark = await findings(preview);
  await preview.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const inContrast = await findings(preview);
  await preview.page.emulateMedia({ forcedColors: 'none', colorScheme: null });
  return [...inTheDark, ...inContrast];
}

async function scan({ pane }: Preview): Promise<string[]> {
  const body = pane.locator('body');
  await body.evaluate((_body, source) => {
    // The pane's own policy refuses foreign scripts, as it should; the debugger's evaluation is not asked.
    if (!('axe' in window)) (0, eval)(source);
  }, axe.source);
  return body.evaluate(async () => {
    // A button on its way from one colour to the next has neither.
    const frame = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(resolve); });
    await frame();
    await Promise.allSettled(document.getAnimations().filter((each) => each instanceof CSSTransition).map(({ finished }) => finished));
    await frame();
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
  });
}

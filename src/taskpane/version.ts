/** The version that this pane was built as: the build writes it into the page. */
export function builtVersion(): string {
  return document.querySelector('meta[name="version"]')?.getAttribute('content') ?? '';
}

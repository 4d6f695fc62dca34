/** The script that runs in the pane before office.js. */
export function previewShim(): string {
  return '';
}

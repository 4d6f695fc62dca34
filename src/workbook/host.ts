/** What the pane wants to know of the Excel it lives in. */
export interface HostTheme {
  readonly dark: boolean;
  readonly bodyBackground: string;
  readonly bodyForeground: string;
}

/** True once the pane runs inside Excel; false in a bare browser tab, where nothing of this room works. */
export async function insideExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const info = await Office.onReady();
  return info.host === Office.HostType.Excel;
}

/** The language of Excel's own menus, such as `zh-CN`. */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}

/** Undefined where Excel does not tell, as on some versions for the web: then ask the browser. */
export function hostTheme(): HostTheme | undefined {
  // Typed as always there, yet documented issues report it missing on the web.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return undefined;
  const bodyBackground = theme.bodyBackgroundColor;
  return { dark: theme.isDarkTheme ?? isDark(bodyBackground), bodyBackground, bodyForeground: theme.bodyForegroundColor };
}

/** Relative luminance below one half, by ITU-R BT.709 weights. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/[0-9a-f]{6}/i.exec(colour)?.[0].match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Calls back when the user gives Office another theme; the returned function stops it. */
export function onThemeChange(listener: () => void): () => void {
  const type = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
  const document = Office.context.document as Office.Document | undefined;
  if (type === undefined || !document) return () => undefined;
  document.addHandlerAsync(type, listener);
  return () => document.removeHandlerAsync(type, { handler: listener });
}

/** Local storage is shared with other add-ins on the web; Office names the part that is ours. */
export function partitionKey(): string {
  return (Office.context as { partitionKey?: string }).partitionKey ?? '';
}

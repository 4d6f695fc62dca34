import type { StyleName } from '../sheets/plan';

interface Look {
  readonly name: string;
  readonly colour?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: 'Right' | 'Center';
  readonly underline?: string;
}

/**
 * The workbook's named styles. Blue on pale yellow for what is typed, black for what is computed, green for what comes
 * from another sheet: the colours that finance people read without a legend; the words beside the cells say it too.
 */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { name: 'Callsheet Title', bold: true, size: 16, colour: '#1F3864' },
  subtitle: { name: 'Callsheet Subtitle', colour: '#595959' },
  header: { name: 'Callsheet Header', bold: true, colour: '#FFFFFF', fill: '#1F3864', wrap: true },
  'number-header': { name: 'Callsheet Number Header', bold: true, colour: '#FFFFFF', fill: '#1F3864', wrap: true, align: 'Right' },
  'code-header': { name: 'Callsheet Code Header', bold: true, colour: '#FFFFFF', fill: '#1F3864', align: 'Center' },
  code: { name: 'Callsheet Code', colour: '#0000FF', fill: '#FFFBE6', underline: '#BFBFBF', align: 'Center' },
  input: { name: 'Callsheet Input', colour: '#0000FF', fill: '#FFFBE6', underline: '#BFBFBF' },
  formula: { name: 'Callsheet Formula', colour: '#000000' },
  link: { name: 'Callsheet Link', colour: '#00682F' },
  note: { name: 'Callsheet Note', colour: '#595959', italic: true },
  total: { name: 'Callsheet Total', bold: true, colour: '#000000' },
  check: { name: 'Callsheet Check', colour: '#000000' },
  label: { name: 'Callsheet Label', colour: '#262626' },
  unit: { name: 'Callsheet Unit', colour: '#595959' },
};

export function styleName(style: StyleName): string {
  return LOOKS[style].name;
}

/**
 * Makes the styles that are missing, and tells their names; leaves the others, which a planner may have changed. Outside of
 * the undo group: Excel on the web can't undo changes of a style.
 */
export async function ensureStyles(context: Excel.RequestContext, wanted: readonly StyleName[]): Promise<readonly string[]> {
  const styles = context.workbook.styles;
  const found = wanted.map((style) => ({ look: LOOKS[style], item: styles.getItemOrNullObject(styleName(style)) }));
  for (const { item } of found) item.load('name');
  await context.sync();
  const missing = found.filter(({ item }) => item.isNullObject);
  if (missing.length === 0) return [];
  for (const { look } of missing) addStyle(styles, look);
  await context.sync();
  return missing.map(({ look }) => look.name);
}

function addStyle(styles: Excel.StyleCollection, look: Look): void {
  styles.add(look.name);
  const style = styles.getItem(look.name);
  style.font.color = look.colour ?? '#000000';
  style.font.bold = look.bold ?? false;
  style.font.italic = look.italic ?? false;
  if (look.size !== undefined) style.font.size = look.size;
  if (look.fill !== undefined) style.fill.color = look.fill;
  if (look.wrap) style.wrapText = true;
  if (look.align !== undefined) style.horizontalAlignment = look.align;
  if (look.underline !== undefined) {
    const edge = style.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = look.underline;
  }
}

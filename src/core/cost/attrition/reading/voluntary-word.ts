import { isBlank, type TableCell } from '../../../history/table-cell';

const NO = /^(n|no|0|false|invol.*|non-?volunt.*|dismiss.*|terminat.*|fired|redundan.*|laid off|lay-?off|company|employer|retire.*|end of contract|contract end|death|f|否|不是|被动.*|被動.*|非自愿.*|非自願.*|非主动.*|非主動.*|辞退|辭退|解雇|解僱|开除|開除|资遣|資遣|裁员|裁員|退休|合同到期|約滿)$/i;
const YES = /^(y|yes|1|true|vol.*|resign.*|quit|own (wish|request|will)|employee|t|是|主动.*|主動.*|自愿.*|自願.*|辞职|辭職|自请.*|自請.*)$/i;

/** Whether a cell says that somebody left by their own will; null where it doesn't say. */
export function readVoluntary(cell: TableCell): boolean | null {
  if (isBlank(cell)) return null;
  const text = String(cell).trim();
  return NO.test(text) ? false : YES.test(text) ? true : null;
}

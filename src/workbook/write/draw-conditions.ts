import type { ConditionLook, ConditionPlan } from '../../sheets/plan';

interface Look {
  readonly fill: string;
  readonly colour: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Dark letters on a pale ground, of over and under in the charts' amber and red: 7:1 and better, and neighbours with their own cut of type. */
const LOOKS: Readonly<Record<ConditionLook, Look>> = {
  over: { fill: '#FFF0CC', colour: '#5C3B00' },
  'strong-over': { fill: '#FFC94D', colour: '#3D2700', bold: true },
  under: { fill: '#FBDFDC', colour: '#7A1710', italic: true },
  'strong-under': { fill: '#F2958C', colour: '#4A0A05', bold: true, italic: true },
  fit: { fill: '#DDF1EE', colour: '#004A43' },
  early: { fill: '#DCEBFA', colour: '#0B3A66', italic: true },
  day: { fill: '#DDF1EE', colour: '#004A43' },
  late: { fill: '#FADFBF', colour: '#5C3000', bold: true },
  night: { fill: '#2B3A67', colour: '#FFFFFF', bold: true },
  absent: { fill: '#E3E3E3', colour: '#404040', italic: true },
  weekend: { fill: '#F0EBDA', colour: '#262626' },
  work: { fill: '#9CD3CB', colour: '#6DB5AB' },
  meal: { fill: '#FFFFFF', colour: '#5C3000', bold: true },
  break: { fill: '#FFF0CC', colour: '#5C3B00', italic: true },
  nothing: { fill: '#FFFFFF', colour: '#C8C8C8' },
};

/** Sets looks that follow the cells. Excel puts the newest first: the first of the plan is set last. */
export function drawConditions(sheet: Excel.Worksheet, conditions: readonly ConditionPlan[]): void {
  for (const { address, formula, look } of [...conditions].reverse()) {
    const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
    const { fill, colour, bold = false, italic = false } = LOOKS[look];
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = colour;
    custom.format.font.bold = bold;
    custom.format.font.italic = italic;
  }
}

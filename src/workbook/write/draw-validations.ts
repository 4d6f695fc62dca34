import type { ValidationPlan } from '../../sheets/plan';

/** Puts lists of choices beside cells. A list that only offers lets everything else be typed without a word. */
export function drawValidations(sheet: Excel.Worksheet, validations: readonly ValidationPlan[]): void {
  for (const { address, list, strict, prompt } of validations) {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${list}` } };
    dataValidation.ignoreBlanks = true;
    // An alert must have its texts, shown or not: Excel fills in its own where they are empty.
    dataValidation.errorAlert = { showAlert: strict, style: 'Stop', title: '', message: '' };
    if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  }
}

import type { NamePlan } from '../../sheets/plan';

/** Defines the plan's names, or points those that exist at their new place. */
export async function writeNames(context: Excel.RequestContext, names: readonly NamePlan[]): Promise<void> {
  const found = names.map((name) => context.workbook.names.getItemOrNullObject(name.name));
  for (const item of found) item.load('name');
  await context.sync();
  names.forEach((name, index) => {
    const item = found[index];
    if (item && !item.isNullObject) item.formula = name.refersTo;
    else context.workbook.names.add(name.name, name.refersTo, name.comment);
  });
  await context.sync();
}

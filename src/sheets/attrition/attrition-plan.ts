import { DIMENSIONS } from '../../core/cost/attrition/dimensions';
import type { Plan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { attritionPlaces, attritionSheet, type AttritionPlaces } from './rates/attrition-sheet';
import type { AttritionFigures } from './figures';
import { headcountSheet } from './headcount/headcount-sheet';
import { CLASS_MONTHS_ADDRESS, HEADCOUNT_ADDRESSES, needsAddress } from './headcount/places';
import { onSheet } from './layout';
import { leaversSheet, reasonsPlace } from './people/leavers-sheet';
import type { AttritionMemory, AttritionRequest } from './request';
import { staffSheet, voluntaryPlace } from './people/staff-sheet';
import { MEDIAN_CELL, tenureSheet } from './people/tenure-sheet';

/** The pane's job that plans for leavers. */
export const ATTRITION = 'attrition';

/** Up to five sheets: attrition, how long people stay, why they leave, whom to hire when, and the rows that all of it counts. */
export function attritionPlan(request: AttritionRequest, figures: AttritionFigures): Plan {
  const { table, names, headcount } = request;
  const places = attritionPlaces(request, figures);
  const people = table.kind === 'people' ? table : null;
  const sheets = [
    attritionSheet(request, figures, places, people && onSheet(names.tenure, MEDIAN_CELL)),
    ...(people && figures.people ? [tenureSheet(request, figures.people)] : []),
    ...(people && people.source.columns.reason !== null ? [leaversSheet(request, people, figures, places.layout.column('month'))] : []),
    ...(headcount ? [headcountSheet(request, headcount, figures, places)] : []),
    ...(people ? [staffSheet(request, people, figures, { asOf: onSheet(names.attrition, places.inputs.cell('asOf')), recordedSince: onSheet(names.attrition, places.inputs.cell('recordedSince')) })] : []),
  ];
  return { job: ATTRITION, sheets, names: [], memory: memoryOf(request, places) };
}

function memoryOf({ table, settings, months, headcount, names, words }: AttritionRequest, { inputs }: AttritionPlaces): AttritionMemory {
  const { sheet, address, table: name, wholeBlock, headers, headerRows } = table.source;
  const people = table.kind === 'people' ? table : null;
  const voluntary = people && voluntaryPlace(people);
  return {
    source: sheetReference(sheet, address), kind: table.kind, chosen: table.chosen as AttritionMemory['chosen'], settings, months, names,
    table: { sheet, address, table: name, wholeBlock, headers, headerRows, rows: people ? people.people.length : table.kind === 'months' ? table.rows.length : 0 },
    headcount: headcount && { ...headcount, needSource: headcount.needSource && placeOf(headcount.needSource) },
    inputs: inputs.addresses,
    headcountInputs: headcount ? HEADCOUNT_ADDRESSES : {},
    classMonths: headcount && { sheet: names.headcount, address: CLASS_MONTHS_ADDRESS },
    needs: headcount && { sheet: names.headcount, address: needsAddress(headcount.needs.length) },
    voluntary: voluntary ? { sheet: names.staff, address: voluntary } : null,
    reasons: people && people.source.columns.reason !== null && people.reasons.length > 0 ? { sheet: names.leavers, address: reasonsPlace(people) } : null,
    dimensionNames: DIMENSIONS.map((dimension) => words.dimensions[dimension]),
  };
}

function placeOf({ sheet, address, table, wholeBlock, headers, headerRows }: NonNullable<NonNullable<AttritionRequest['headcount']>['needSource']>) {
  return { sheet, address, table, wholeBlock, headers, headerRows };
}

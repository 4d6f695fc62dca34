/** The twelve heads of a contact centre's cost, in the order in which the courses teach them. */
export const HEADS = [
  'setUp', 'running', 'direct', 'indirect', 'hiring', 'training', 'attrition', 'systems', 'premises', 'other', 'telecoms', 'capital',
] as const;
export type Head = (typeof HEADS)[number];

/** The four families that the same cost is also read in. */
export const FAMILIES = ['people', 'premises', 'equipment', 'services'] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_OF: Readonly<Record<Head, Family>> = {
  setUp: 'equipment', running: 'services', direct: 'people', indirect: 'people', hiring: 'people', training: 'people', attrition: 'people',
  systems: 'equipment', premises: 'premises', other: 'services', telecoms: 'equipment', capital: 'services',
};

import { FILL_ASPECTS } from '../look';
import { applyLook, lookProperties, type LookOwner } from '../look-owner';
import { type ObjectClass } from '../object-class';

/** The background of cells or of a named style. */
export const rangeFillClass: ObjectClass<LookOwner> = {
  name: 'RangeFill',
  members: {
    ...lookProperties(FILL_ASPECTS),
    Clear: { call: (owner, _args, book) => applyLook(owner, { bg: null }, book) },
  },
};

import { FONT_ASPECTS } from '../look';
import { lookProperties, type LookOwner } from '../look-owner';
import { type ObjectClass } from '../object-class';

/** The font of cells or of a named style. */
export const rangeFontClass: ObjectClass<LookOwner> = { name: 'RangeFont', members: lookProperties(FONT_ASPECTS) };

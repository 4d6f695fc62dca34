import { flagArgument } from '../arguments';
import { HostError } from '../host-error';
import { ALIGNMENT_ASPECTS, FORMAT_ASPECT } from '../look';
import { lookProperties, type LookOwner } from '../look-owner';
import { type ObjectClass, ref } from '../object-class';
import { removeStyle, replaceStyle, styleNamed } from '../styles';
import { rangeBorderCollectionClass } from './range-border-collection';
import { rangeFillClass } from './range-fill';
import { rangeFontClass } from './range-font';

function nameOf(owner: LookOwner): string {
  if (owner.kind !== 'style') throw new HostError('InvalidOperation');
  return owner.name;
}

export const styleClass: ObjectClass<LookOwner> = {
  name: 'Style',
  id: nameOf,
  members: {
    ...lookProperties({ ...ALIGNMENT_ASPECTS, NumberFormat: FORMAT_ASPECT, NumberFormatLocal: FORMAT_ASPECT }),
    Name: { get: nameOf },
    BuiltIn: { get: (owner, book) => styleNamed(book, nameOf(owner)).builtIn },
    Locked: {
      get: (owner, book) => styleNamed(book, nameOf(owner)).locked,
      set: (owner, value, book) => replaceStyle(book, nameOf(owner), (style) => ({ ...style, locked: flagArgument(value) })),
    },
    Font: { child: (owner) => ref(rangeFontClass, owner) },
    Fill: { child: (owner) => ref(rangeFillClass, owner) },
    Borders: { child: (owner) => ref(rangeBorderCollectionClass, owner) },
    Delete: {
      call: (owner, _args, book) => {
        if (nameOf(owner) === 'Normal') throw new HostError('InvalidOperation');
        removeStyle(book, nameOf(owner));
      },
    },
  },
};

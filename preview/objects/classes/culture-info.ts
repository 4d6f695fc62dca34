import { type ObjectClass, ref } from '../object-class';

/** The reader's region. Numbers are always written the English way in the preview. */
export const cultureInfoClass: ObjectClass<null> = {
  name: 'CultureInfo',
  members: {
    Name: { get: (_self, book) => book.locale },
    NumberFormat: { child: () => ref(numberFormatInfoClass, null) },
  },
};

const numberFormatInfoClass: ObjectClass<null> = {
  name: 'NumberFormatInfo',
  members: {
    NumberDecimalSeparator: { get: () => '.' },
    NumberGroupSeparator: { get: () => ',' },
  },
};

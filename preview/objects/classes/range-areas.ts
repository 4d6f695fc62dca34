import { rectangleAddress } from '../a1';
import { type ObjectClass, ref } from '../object-class';
import type { Area } from '../preview-workbook';
import { rangeClass } from './range';
import { worksheetClass } from './worksheet';
import { HostError } from '../host-error';

/** Several rectangles of one sheet, as selected with Ctrl held. */
export const rangeAreasClass: ObjectClass<readonly Area[]> = {
  name: 'RangeAreas',
  kept: true,
  members: {
    Address: { get: (areas, book) => areas.map((area) => book.addressOf(area)).join(',') },
    AreaCount: { get: (areas) => areas.length },
    CellCount: { get: (areas) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
    Areas: { child: (areas) => ref(rangeCollectionClass, areas) },
    Worksheet: { child: (areas) => ref(worksheetClass, { sheetId: areas[0]!.sheetId }) },
    _KeepReference: { call: () => undefined },
  },
};

const rangeCollectionClass: ObjectClass<readonly Area[]> = {
  name: 'RangeCollection',
  items: (areas) => areas.map((area) => ref(rangeClass, area)),
  members: {
    GetCount: { call: (areas) => areas.length },
    GetItemAt: {
      call: (areas, [index]) => {
        const area = areas[Number(index)];
        if (!area) throw new HostError('InvalidArgument', `There is no area ${String(index)} among ${areas.map(rectangleAddress).join(', ')}.`);
        return ref(rangeClass, area);
      },
    },
  },
};

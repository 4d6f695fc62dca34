import { choiceArgument, optional, textArgument } from '../arguments';
import { type ObjectClass, ref } from '../object-class';
import { cultureInfoClass } from './culture-info';
import { workbookCreatedClass } from './workbook-created';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationClass: ObjectClass<null> = {
  name: 'Application',
  members: {
    /** Kept for the add-in to read back; the preview's engine always calculates by itself. */
    CalculationMode: {
      get: (_self, book) => book.state.get('calculationMode'),
      set: (_self, value, book) => book.state.set(book.history, 'calculationMode', choiceArgument(value, MODES)),
    },
    CalculationState: { get: () => 'Done', calculated: true },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
    CultureInfo: { child: () => ref(cultureInfoClass, null) },
    Calculate: { call: (_self, [type], book) => book.calculation.recalculate().then(() => void choiceArgument(type, ['Recalculate', 'Full', 'FullRebuild'])) },
    /** Without a file, Excel makes a blank one; nobody asks the preview for that. */
    CreateWorkbook: { call: (_self, [file], book) => ref(workbookCreatedClass, { id: book.otherWorkbooks.create(optional(file, textArgument) ?? '') }) },
    _GetWorkbookCreatedById: { call: (_self, [id]) => ref(workbookCreatedClass, { id: textArgument(id) }) },
    /** The preview paints when it can and never in the middle of a batch. */
    SuspendScreenUpdatingUntilNextSync: { call: () => undefined },
    /** Formulas are calculated before the next read anyway. */
    SuspendApiCalculationUntilNextSync: { call: () => undefined },
  },
};

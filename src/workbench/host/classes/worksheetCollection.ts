import type { Sheet, Workbook } from '../../workbook';
import { requireUnlockedWorkbook } from '../sheetGuards';
import { EventType } from '../eventMessages';
import { ExcelError } from '../excelError';
import { requireSheet, sameName } from '../findArea';
import { HostObject, type HostClass } from '../hostObject';
import { textArgument } from '../readArgument';

export const worksheetCollection: HostClass<'WorksheetCollection'> = {
  items: (_state, { workbook }) => workbook.sheets().map(worksheetObject),
  methods: {
    add(_state, [name], { workbook }) {
      requireUnlockedWorkbook(workbook);
      const wanted =
        name === undefined || name === null ? freeSheetName(workbook) : textArgument([name], 0, 'name');
      requireFreeSheetName(workbook, wanted);
      return worksheetObject(workbook.addSheet(wanted));
    },
    getItem: (_state, args, { workbook }) =>
      worksheetObject(requireSheet(workbook, textArgument(args, 0, 'key'))),
    getActiveWorksheet: (_state, _args, { workbook }) => worksheetObject(workbook.activeSheet()),
    getFirst: (_state, _args, { workbook }) => worksheetObject(edge(workbook, 0)),
    getLast: (_state, _args, { workbook }) => worksheetObject(edge(workbook, -1)),
    getCount: (_state, _args, { workbook }) => workbook.sheets().length,
  },
  orNullObject: ['getItem'],
  events: {
    onSelectionChanged: { wire: 'SelectionChanged', type: EventType.selectionChanged },
    onChanged: { wire: 'DataChanged', type: EventType.dataChanged },
    onActivated: { wire: 'Activated', type: EventType.activated },
  },
};

/** Refuses names that Excel refuses. */
export function requireFreeSheetName(workbook: Workbook, name: string): void {
  const isLegal =
    name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && !sameName(name, 'History');
  if (!isLegal) {
    throw new ExcelError(
      'InvalidArgument',
      `"${name}" cannot name a sheet: 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at either end.`,
    );
  }
  if (workbook.sheets().some((sheet) => sameName(sheet.name, name))) {
    throw new ExcelError('ItemAlreadyExists', `There is already a sheet ${name}.`);
  }
}

function worksheetObject(sheet: Sheet): HostObject<'Worksheet'> {
  return new HostObject('Worksheet', sheet);
}

function edge(workbook: Workbook, index: number): Sheet {
  return workbook.sheets().at(index) ?? workbook.activeSheet();
}

function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets().length + 1;
  while (workbook.sheets().some((sheet) => sameName(sheet.name, `Sheet${number}`))) number++;
  return `Sheet${number}`;
}

import type { ConditionalFormat, ConditionalRule } from '../../sheetParts';
import { overlaps, subtractArea } from '../cells/areas';
import { requireUnlocked } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import { HostObject, type HostClass, type RangeState, type SheetPart } from '../hostObject';
import { booleanValue, integerArgument, numberValue, textArgument, wordArgument } from '../readArgument';

const NEW_RULES: Readonly<Record<ConditionalRule['type'], ConditionalRule>> = {
  CellValue: { type: 'CellValue', operator: 'EqualTo', formula1: '=""' },
  Custom: { type: 'Custom', formula: '=FALSE' },
  ContainsText: { type: 'ContainsText', operator: 'Contains', text: '' },
};

export const conditionalFormatCollection: HostClass<'ConditionalFormatCollection'> = {
  items: (range) => formatsOf(range).map(({ id }) => formatObject(range, id)),
  methods: {
    add(range, [type]) {
      const { sheet, area } = range;
      requireUnlocked(sheet);
      const word = wordArgument(type, ['CellValue', 'Custom', 'ContainsText'], 'type');
      const all = sheet.parts.conditionalFormats;
      const id = freeId(all);
      const format = { fillColor: '', fontColor: '', bold: null, italic: null };
      const origin = { row: area.row, column: area.column };
      const added = { id, area, origin, stopIfTrue: false, rule: NEW_RULES[word], format };
      // A new one comes before those that are there.
      sheet.setParts({ conditionalFormats: [added, ...all] });
      return formatObject(range, id);
    },
    clearAll({ sheet, area }) {
      requireUnlocked(sheet);
      const rest = sheet.parts.conditionalFormats.flatMap((each) =>
        subtractArea(each.area, area).map((part, index) => ({
          ...each,
          area: part,
          id: index === 0 ? each.id : `${each.id}-${index}`,
        })),
      );
      sheet.setParts({ conditionalFormats: rest });
    },
    getItem(range, args) {
      const id = textArgument(args, 0, 'id');
      if (!formatsOf(range).some((each) => each.id === id))
        throw new ExcelError('ItemNotFound', `There is no conditional format ${id}.`);
      return formatObject(range, id);
    },
    getItemAt(range, args) {
      const found = formatsOf(range)[integerArgument(args, 0, 'index')];
      if (!found) throw new ExcelError('ItemNotFound', `There is no conditional format ${String(args[0])}.`);
      return formatObject(range, found.id);
    },
    getCount: (range) => formatsOf(range).length,
  },
  orNullObject: ['getItem'],
};

export const conditionalFormat: HostClass<'ConditionalFormat'> = {
  identity: ({ id }) => id,
  read: {
    id: ({ id }) => id,
    type: (state) => definition(state).rule.type,
    priority: ({ sheet, id }) => sheet.parts.conditionalFormats.findIndex((each) => each.id === id),
    stopIfTrue: (state) => definition(state).stopIfTrue,
  },
  write: {
    stopIfTrue: (state, value) => change(state, { stopIfTrue: booleanValue(value, 'stopIfTrue') }),
    priority(state, value) {
      const { sheet, id } = state;
      const others = sheet.parts.conditionalFormats.filter((each) => each.id !== id);
      others.splice(numberValue(value, 'priority'), 0, definition(state));
      sheet.setParts({ conditionalFormats: others });
    },
  },
  objects: {
    cellValue: (state) => new HostObject('CellValueConditionalFormat', ofType(state, 'CellValue')),
    custom: (state) => new HostObject('CustomConditionalFormat', ofType(state, 'Custom')),
    textComparison: (state) => new HostObject('TextConditionalFormat', ofType(state, 'ContainsText')),
    cellValueOrNullObject: (state) =>
      isOfType(state, 'CellValue') ? new HostObject('CellValueConditionalFormat', state) : null,
    customOrNullObject: (state) =>
      isOfType(state, 'Custom') ? new HostObject('CustomConditionalFormat', state) : null,
    textComparisonOrNullObject: (state) =>
      isOfType(state, 'ContainsText') ? new HostObject('TextConditionalFormat', state) : null,
  },
  orNullObject: ['getRange'],
  methods: {
    getRange: (state, _args, session) => session.range(state.sheet, definition(state).area),
    delete({ sheet, id }) {
      requireUnlocked(sheet);
      sheet.setParts({ conditionalFormats: sheet.parts.conditionalFormats.filter((each) => each.id !== id) });
    },
  },
};

export function definition({ sheet, id }: SheetPart): ConditionalFormat {
  const found = sheet.parts.conditionalFormats.find((each) => each.id === id);
  if (!found) throw new ExcelError('ItemNotFound', 'The conditional format was deleted.');
  return found;
}

export function change(state: SheetPart, changed: Partial<ConditionalFormat>): void {
  const { sheet, id } = state;
  requireUnlocked(sheet);
  definition(state);
  sheet.setParts({
    conditionalFormats: sheet.parts.conditionalFormats.map((each) =>
      each.id === id ? { ...each, ...changed } : each,
    ),
  });
}

function isOfType(state: SheetPart, type: ConditionalRule['type']): boolean {
  return definition(state).rule.type === type;
}

function ofType(state: SheetPart, type: ConditionalRule['type']): SheetPart {
  if (isOfType(state, type)) return state;
  throw new ExcelError('InvalidOperation', `The conditional format is of another type than ${type}.`);
}

function formatsOf({ sheet, area }: RangeState): ConditionalFormat[] {
  return sheet.parts.conditionalFormats.filter((each) => overlaps(each.area, area));
}

function formatObject({ sheet }: RangeState, id: string): HostObject<'ConditionalFormat'> {
  return new HostObject('ConditionalFormat', { sheet, id });
}

function freeId(taken: readonly { readonly id: string }[]): string {
  let number = taken.length + 1;
  const isTaken = ({ id }: { readonly id: string }): boolean => id === `format-${number}`;
  while (taken.some(isTaken)) number++;
  return `format-${number}`;
}

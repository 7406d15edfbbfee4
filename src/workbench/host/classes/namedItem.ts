import type { DefinedName, Sheet } from '../../workbook';
import { formatReference } from '../cells/formatAddress';
import { ExcelError } from '../excelError';
import { placeOfName, sameName } from '../findArea';
import { HostObject, type HostClass, type Session } from '../hostObject';
import { booleanValue, isObject, textArgument, textValue } from '../readArgument';

export const namedItemCollection: HostClass<'NamedItemCollection'> = {
  items: (sheet, session) => namesOf(sheet, session).map((name) => new HostObject('NamedItem', name)),
  methods: {
    add(sheet, args, session) {
      const name = textArgument(args, 0, 'name');
      requireFreeName(namesOf(sheet, session), name);
      const reference = args[1];
      const formula = isObject(reference, 'Range')
        ? formatReference(reference.state.sheet, reference.state.area)
        : asFormula(reference);
      const added = session.workbook.addName(name, formula, sheet ?? undefined);
      if (typeof args[2] === 'string') added.setComment(args[2]);
      return new HostObject('NamedItem', added);
    },
    getItem(sheet, args, session) {
      const wanted = textArgument(args, 0, 'name');
      const name = namesOf(sheet, session).find((each) => sameName(each.name, wanted));
      if (!name) throw new ExcelError('ItemNotFound', `There is no name ${String(args[0])}.`);
      return new HostObject('NamedItem', name);
    },
    getCount: (sheet, _args, session) => namesOf(sheet, session).length,
  },
  orNullObject: ['getItem'],
};

export const namedItem: HostClass<'NamedItem'> = {
  identity: ({ name }) => name,
  read: {
    name: ({ name }) => name,
    formula: ({ formula }) => formula,
    value: (item, session) => valueOf(item, session),
    type: (item, session) => typeOf(item, session),
    visible: ({ visible }) => visible,
    comment: ({ comment }) => comment,
    scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
  },
  write: {
    formula: (item, value) => item.setFormula(asFormula(value)),
    visible: (item, value) => item.setVisible(booleanValue(value, 'visible')),
    comment: (item, value) => item.setComment(textValue(value, 'comment')),
  },
  objects: {
    worksheetOrNullObject: ({ sheet }) => sheet && new HostObject('Worksheet', sheet),
    worksheet(item) {
      if (item.sheet) return new HostObject('Worksheet', item.sheet);
      throw new ExcelError('ItemNotFound', `The name ${item.name} belongs to the whole workbook.`);
    },
  },
  methods: {
    getRange(item, _args, session) {
      const place = placeOfName(session.workbook, item);
      if (!place) throw new ExcelError('ItemNotFound', `The name ${item.name} stands for no cells.`);
      return session.range(place.sheet, place.area);
    },
    delete: (item) => item.delete(),
  },
  orNullObject: ['getRange'],
};

/** Of one sheet, or of the whole workbook. */
function namesOf(sheet: Sheet | null, { workbook }: Session): DefinedName[] {
  return workbook.names().filter((name) => (name.sheet?.id ?? null) === (sheet?.id ?? null));
}

/** A text that is no formula stands for itself, a number for its digits. */
function asFormula(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const text = textValue(value, 'reference');
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

function valueOf(item: DefinedName, { workbook }: Session): unknown {
  if (placeOfName(workbook, item)) return item.formula;
  const constant = item.formula.slice(1);
  if (/^(TRUE|FALSE)$/i.test(constant)) return constant.toUpperCase() === 'TRUE';
  if (/^".*"$/s.test(constant)) return constant.slice(1, -1).replaceAll('""', '"');
  return constant !== '' && Number.isFinite(Number(constant)) ? Number(constant) : item.formula;
}

function typeOf(item: DefinedName, session: Session): string {
  if (placeOfName(session.workbook, item)) return 'Range';
  const value = valueOf(item, session);
  if (value === item.formula) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function requireFreeName(names: readonly DefinedName[], name: string): void {
  const isCell = /^[A-Z]{1,3}\d+$/i.test(name) || /^(R|C|R\d+C\d+)$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || isCell) {
    throw new ExcelError('InvalidArgument', `"${name}" cannot be a name: no spaces, and not like a cell.`);
  }
  if (names.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelError('ItemAlreadyExists', `There is already a name ${name}.`);
  }
}

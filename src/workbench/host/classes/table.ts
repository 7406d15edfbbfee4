import type { Table, Workbook } from '../../workbook';
import { parseAddress } from '../cells/parseAddress';
import { requireUnlocked } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import { EventType } from '../eventMessages';
import { findArea, sameName } from '../findArea';
import { HostObject, type HostClass } from '../hostObject';
import { booleanValue, integerArgument, isObject, textArgument, textValue } from '../readArgument';
import { addTable } from '../tables/addTable';
import { headerArea, repairTable } from '../tables/repairHeaders';
import { setTotals } from '../tables/setTotals';
import { bodyArea, totalsArea } from '../tables/tableAreas';
import { filterBy } from './tableFilter';

export const tableCollection: HostClass<'TableCollection'> = {
  items: (sheet, { workbook }) =>
    workbook
      .tables()
      .filter((table) => sheet === null || table.sheet.id === sheet.id)
      .map(tableObject),
  read: { count: (sheet, session) => tableCollection.items?.(sheet, session).length },
  methods: {
    add(sheet, [address, hasHeaders], session) {
      const place = isObject(address, 'Range')
        ? address.state
        : findArea(session.workbook, textValue(address, 'address'), sheet ?? session.workbook.activeSheet());
      return tableObject(addTable(session, place.sheet, place.area, booleanValue(hasHeaders, 'hasHeaders')));
    },
    getItem(sheet, args, { workbook }) {
      const key = textArgument(args, 0, 'key');
      const tables = workbook.tables().filter((table) => sheet === null || table.sheet.id === sheet.id);
      const table = tables.find(({ name }) => sameName(name, key)) ?? tables.find(({ id }) => id === key);
      if (!table) throw new ExcelError('ItemNotFound', `There is no table ${key}.`);
      return tableObject(table);
    },
    getItemAt(sheet, args, session) {
      const item = tableCollection.items?.(sheet, session)[integerArgument(args, 0, 'index')];
      if (!item) throw new ExcelError('ItemNotFound', `There is no table at place ${String(args[0])}.`);
      return item;
    },
    getCount: (sheet, _args, session) => tableCollection.items?.(sheet, session).length,
  },
  orNullObject: ['getItem'],
};

export const table: HostClass<'Table'> = {
  identity: (state) => state.id,
  read: {
    id: (state) => state.id,
    name: (state) => state.name,
    style: (state) => state.options.style,
    showHeaders: (state) => state.options.showHeaders,
    showTotals: (state) => state.options.showTotals,
    showBandedRows: (state) => state.options.showBandedRows,
    showBandedColumns: (state) => state.options.showBandedColumns,
    showFilterButton: (state) => state.options.showFilterButton,
  },
  write: {
    name(state, value, { workbook }) {
      const name = textValue(value, 'name');
      requireFreeTableName(workbook, state, name);
      state.rename(name);
    },
    style: (state, value) => state.setOptions({ style: textValue(value, 'style') }),
    showTotals(state, value, session) {
      requireUnlocked(state.sheet);
      setTotals(session, state, booleanValue(value, 'showTotals'));
    },
    showBandedRows: (state, value) =>
      state.setOptions({ showBandedRows: booleanValue(value, 'showBandedRows') }),
    showBandedColumns: (state, value) =>
      state.setOptions({ showBandedColumns: booleanValue(value, 'showBandedColumns') }),
    showFilterButton: (state, value) =>
      state.setOptions({ showFilterButton: booleanValue(value, 'showFilterButton') }),
  },
  objects: {
    worksheet: (state) => new HostObject('Worksheet', state.sheet),
    columns: (state) => new HostObject('TableColumnCollection', state),
    rows: (state) => new HostObject('TableRowCollection', state),
    autoFilter: (state) => new HostObject('AutoFilter', state),
    sort: (state) => new HostObject('TableSort', state),
  },
  events: { onChanged: { wire: 'DataChanged', type: EventType.tableChanged } },
  methods: {
    getRange: (state, _args, session) => session.range(state.sheet, state.area),
    getHeaderRowRange(state, _args, session) {
      const header = headerArea(state);
      if (!header) throw new ExcelError('ItemNotFound', `The table ${state.name} shows no header row.`);
      return session.range(state.sheet, header);
    },
    getDataBodyRange: (state, _args, session) => session.range(state.sheet, bodyArea(state)),
    getTotalRowRange(state, _args, session) {
      const total = totalsArea(state);
      if (!total) throw new ExcelError('ItemNotFound', `The table ${state.name} shows no totals.`);
      return session.range(state.sheet, total);
    },
    clearFilters: (state) => filterBy(state, {}),
    reapplyFilters: (state) => filterBy(state, state.options.filters),
    resize(state, [newRange]) {
      requireUnlocked(state.sheet);
      const area = isObject(newRange, 'Range')
        ? newRange.state.area
        : parseAddress(textValue(newRange, 'newRange'), state.sheet);
      const isTooSmall = !area || area.rows < 2 || area.row !== state.area.row;
      const isElsewhere = !area || area.column >= state.area.column + state.area.columns;
      if (isTooSmall || isElsewhere || area.column + area.columns <= state.area.column) {
        throw new ExcelError(
          'InvalidArgument',
          'The new range must keep the header row and overlap the table.',
        );
      }
      state.resize(area);
      const header = headerArea(state);
      if (header) repairTable(state, header);
    },
    convertToRange(state, _args, session) {
      requireUnlocked(state.sheet);
      const { sheet, area } = state;
      state.delete();
      return session.range(sheet, area);
    },
    delete(state) {
      requireUnlocked(state.sheet);
      const { sheet, area } = state;
      state.delete();
      sheet.clear(area, 'all');
    },
  },
};

function tableObject(state: Table): HostObject<'Table'> {
  return new HostObject('Table', state);
}

function requireFreeTableName(workbook: Workbook, own: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
    throw new ExcelError('InvalidArgument', `"${name}" cannot name a table: no spaces, and not like a cell.`);
  }
  const isTaken =
    workbook.tables().some((other) => other.id !== own.id && sameName(other.name, name)) ||
    workbook.names().some((other) => sameName(other.name, name));
  if (isTaken) throw new ExcelError('ItemAlreadyExists', `There is already a table or a name ${name}.`);
}

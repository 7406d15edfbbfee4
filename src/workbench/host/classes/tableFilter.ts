import type { Table, TableFilter } from '../../workbook';
import { requireUnlocked } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import type { HostClass, TablePart } from '../hostObject';
import { integerArgument, textValue, wordArgument } from '../readArgument';
import { applyFilters } from '../tables/applyFilters';

export const autoFilter: HostClass<'AutoFilter'> = {
  read: {
    enabled: ({ options }) => options.showFilterButton,
    isDataFiltered: ({ options }) => Object.keys(options.filters).length > 0,
    criteria: ({ area, options }) =>
      Array.from({ length: area.columns }, (_, column) => options.filters[column] ?? null),
  },
  methods: {
    getRange: ({ sheet, area }, _args, session) => session.range(sheet, area),
    clearCriteria: (table) => filterBy(table, {}),
    clearColumnCriteria(table, args) {
      const column = integerArgument(args, 0, 'columnIndex');
      filterBy(table, withColumn(table, column, null));
    },
    reapply: (table) => filterBy(table, table.options.filters),
  },
  orNullObject: ['getRange'],
};

export const filter: HostClass<'Filter'> = {
  read: { criteria: ({ table, index }) => table.options.filters[index] ?? null },
  methods: {
    apply(part, [criteria]) {
      filterBy(part.table, withColumn(part.table, part.index, criteriaOf(criteria)));
    },
    applyValuesFilter(part, [values]) {
      filterBy(part.table, withColumn(part.table, part.index, criteriaOf({ filterOn: 'Values', values })));
    },
    applyCustomFilter(part, [criterion1, criterion2, operator]) {
      const criteria = criteriaOf({ filterOn: 'Custom', criterion1, criterion2, operator });
      filterBy(part.table, withColumn(part.table, part.index, criteria));
    },
    clear: (part) => filterBy(part.table, withColumn(part.table, part.index, null)),
  },
};

export function filterBy(table: Table, filters: Readonly<Record<number, TableFilter>>): void {
  requireUnlocked(table.sheet);
  table.setOptions({ filters });
  applyFilters(table);
}

function withColumn({ options }: TablePart['table'], column: number, filter: TableFilter | null) {
  const others = Object.entries(options.filters).filter(([index]) => Number(index) !== column);
  return Object.fromEntries(filter ? [...others, [column, filter]] : others) as Record<number, TableFilter>;
}

function criteriaOf(value: unknown): TableFilter {
  if (typeof value !== 'object' || value === null)
    throw new ExcelError('InvalidArgument', 'criteria must be an object.');
  const { filterOn, values, criterion1, criterion2, operator } = value as Record<string, unknown>;
  if (wordArgument(filterOn, ['Values', 'Custom'], 'filterOn') === 'Values') {
    if (!Array.isArray(values)) throw new ExcelError('InvalidArgument', 'values must be a list.');
    return { filterOn: 'Values', values: values.map((text: unknown) => textValue(text, 'values')) };
  }
  const first = { filterOn: 'Custom', criterion1: textValue(criterion1, 'criterion1') } as const;
  if (criterion2 === null || criterion2 === undefined) return first;
  return {
    ...first,
    criterion2: textValue(criterion2, 'criterion2'),
    operator: wordArgument(operator, ['And', 'Or'], 'operator', 'And'),
  };
}

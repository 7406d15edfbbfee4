import { requireUnlocked } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import type { HostClass } from '../hostObject';
import { booleanValue, integerArgument } from '../readArgument';
import { sortRows } from '../tables/sortRows';

export const tableSort: HostClass<'TableSort'> = {
  read: {
    fields: ({ options }) => options.sort,
    matchCase: () => false,
    method: () => 'PinYin',
  },
  methods: {
    apply(table, [fields]) {
      requireUnlocked(table.sheet);
      if (!Array.isArray(fields)) throw new ExcelError('InvalidArgument', 'fields must be a list.');
      const sort = fields.map((field: unknown) => {
        const { key, ascending } = typeof field === 'object' ? { ...field } : ({} as Record<string, unknown>);
        const column = integerArgument([key], 0, 'key');
        if (column < 0 || column >= table.area.columns)
          throw new ExcelError('InvalidArgument', `The table ${table.name} has no column ${column}.`);
        return { key: column, ascending: booleanValue(ascending, 'ascending', true) };
      });
      table.setOptions({ sort });
      sortRows(table);
    },
    reapply(table) {
      requireUnlocked(table.sheet);
      sortRows(table);
    },
    clear: (table) => table.setOptions({ sort: [] }),
  },
};

import type { Cell, Table, TableFilter } from '../../workbook';
import { bodyArea } from './tableAreas';

const CRITERION = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/** Hides the rows of a table that its filters leave out, and shows the others. */
export function applyFilters(table: Table): void {
  const { sheet, options } = table;
  const body = bodyArea(table);
  const filters = Object.entries(options.filters);
  sheet.read(body).forEach((cells, row) => {
    const isOut = filters.some(([column, filter]) => !passes(cells[Number(column)], filter));
    if (sheet.isRowHidden(body.row + row) !== isOut) sheet.setRowsHidden(body.row + row, 1, isOut);
  });
}

function passes(cell: Cell | undefined, filter: TableFilter): boolean {
  if (!cell) return true;
  if (filter.filterOn === 'Values')
    return (filter.values ?? []).some((value) => value.toLowerCase() === cell.text.toLowerCase());
  const first = meets(cell, filter.criterion1 ?? '');
  if (filter.criterion2 === undefined) return first;
  const second = meets(cell, filter.criterion2);
  return filter.operator === 'Or' ? first || second : first && second;
}

/** ">5" compares numbers; "BTC*" and "=BTC" compare texts, where * and ? stand for any. */
function meets({ value, text }: Cell, criterion: string): boolean {
  const [, sign = '=', wanted = ''] = CRITERION.exec(criterion) ?? [];
  const number = wanted.trim() === '' ? Number.NaN : Number(wanted);
  if (!Number.isNaN(number)) return typeof value === 'number' ? compare(value, sign, number) : sign === '<>';
  const pattern = wanted
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const isLike = new RegExp(`^${pattern}$`, 'is').test(text);
  return sign === '<>' ? !isLike : isLike;
}

function compare(value: number, sign: string, number: number): boolean {
  switch (sign) {
    case '<':
      return value < number;
    case '<=':
      return value <= number;
    case '>':
      return value > number;
    case '>=':
      return value >= number;
    case '<>':
      return value !== number;
    default:
      return value === number;
  }
}

import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { holds } from './hedgeContract';
import { readPositive } from '../door/numbers';
import type { KeyedTable, TableRow } from '../door/table';

/** A price of the Quotes table and which of its row's prices it is. */
export interface QuotedPrice {
  readonly value: Decimal;
  readonly row: TableRow;
  readonly field: string;
}

/** The first of these prices that the row has; #N/A when it has none. */
export function quotedPrice(row: TableRow, fields: readonly string[]): QuotedPrice {
  const field = fields.find((each) => row.cellOrBlank(each) !== '');
  if (field === undefined)
    throw new HedgeError('notAvailable', `${row.key} has no ${fields[0]}; its venue does not publish it`);
  return { value: readPositive(`${row.key} ${field}`, row.cell(field)), row, field };
}

/** The spot quote of a coin, if there is one: best at the venue and in the currency of its hedge. */
export function spotQuote(
  quotes: KeyedTable,
  asset: string,
  venue: string,
  currency: string,
): TableRow | undefined {
  const score = (row: TableRow): number =>
    2 * Number(holds(row, 'venue', venue)) + Number(holds(row, 'quote', currency));
  return quotes
    .rowsWith('base', asset)
    .filter((row) => holds(row, 'kind', 'spot'))
    .sort((a, b) => score(b) - score(a))[0];
}

import { CONTRACT_TERMS_COLUMNS, type ContractTerms } from '../../model/contractTerms';
import { HedgeError } from '../../model/hedgeError';
import type { PlainCell } from './cell';
import { readContractTerms } from './contractSpec';
import type { TableRow } from './table';

/** A field of a table that has to be there. */
export function published(row: TableRow, field: string): PlainCell {
  const cell = row.cell(field);
  if (cell === '')
    throw new HedgeError('notAvailable', `${row.key} has no ${field}; its venue does not publish it`);
  return cell;
}

/** The contract terms of a row of the Contracts table. */
export function publishedTerms(row: TableRow): ContractTerms {
  published(row, 'contractSize');
  return readContractTerms(CONTRACT_TERMS_COLUMNS.map(row.cell), `${row.key} `);
}

import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { QUOTE_FIELDS, type QuoteField } from '../../model/quotesTable';
import { wordArgument } from './word';

const SPEC_FIELDS = CONTRACTS_TABLE.columns.map(({ name }) => name);
const WHOLE_ROW = '';

/** A column of the Contracts table, or nothing for the whole spec row. */
export function specFieldArgument(field: string | null | undefined): string | undefined {
  const word = wordArgument<string>('field', field, SPEC_FIELDS, WHOLE_ROW);
  return word === WHOLE_ROW ? undefined : word;
}

/** A number of the Quotes table; the mark price unless another is asked for. */
export function quoteFieldArgument(field: string | null | undefined): QuoteField {
  return wordArgument('field', field, QUOTE_FIELDS, 'mark');
}

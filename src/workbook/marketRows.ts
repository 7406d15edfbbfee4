import { CONTRACTS_TABLE } from '../model/contractsTable';
import { QUOTES_TABLE } from '../model/quotesTable';
import type { TableColumn } from '../model/tableColumn';
import { cellsFromRecord } from '../model/cellsFromRecord';
import type { MarketUpdate } from './marketUpdate';
import { withOwnRates } from './ownRates';
import type { IncomingRow } from './planTable';
import type { FeesReading } from './readFees';

/** The rows that the answers bring, the user's own rates in them where the venue has none. */
export function marketRows({ answers }: MarketUpdate, fees: FeesReading) {
  const contracts = answers.flatMap((answer) => answer.contracts);
  const quotes = answers.flatMap((answer) => answer.quotes);
  return {
    quotes: rowsOf(QUOTES_TABLE.columns, quotes),
    contracts: rowsOf(
      CONTRACTS_TABLE.columns,
      contracts.map((contract) => withOwnRates(contract, fees)),
    ),
  };
}

/** One row a key: the last word counts. */
function rowsOf(
  columns: readonly TableColumn[],
  records: readonly { readonly key: string }[],
): IncomingRow[] {
  const rows = new Map(records.map((record) => [record.key, cellsFromRecord(columns, record)]));
  return [...rows.values()];
}

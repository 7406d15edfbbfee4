import { CONTRACTS_TABLE } from '../model/contractsTable';
import { QUOTES_TABLE } from '../model/quotesTable';
import type { TableColumn } from '../model/tableColumn';
import { cellsFromRecord } from '../model/cellsFromRecord';
import type { MarketUpdate } from './marketUpdate';
import { withOwnRates } from './ownRates';
import type { IncomingRow } from './planTable';
import type { FeesReading } from './readFees';
import { STALE } from './staleness';

/** The rows that the answers bring, the user's own rates in them where the venue has none. */
export function marketRows({ answers }: MarketUpdate, fees: FeesReading) {
  const contracts = answers.flatMap((answer) =>
    answer.contracts.map((row) => withStatus(withOwnRates(row, fees), answer.stale?.contracts)),
  );
  const quotes = answers.flatMap((answer) =>
    answer.quotes.map((row) => withStatus(row, answer.stale?.quotes)),
  );
  return {
    quotes: rowsOf(QUOTES_TABLE.columns, quotes),
    contracts: rowsOf(CONTRACTS_TABLE.columns, contracts),
  };
}

function withStatus<Row extends object>(row: Row, stale: string | undefined) {
  return stale === undefined ? row : { ...row, status: STALE + stale };
}

/** One row a key: the last word counts. */
function rowsOf(
  columns: readonly TableColumn[],
  records: readonly { readonly key: string }[],
): IncomingRow[] {
  const rows = new Map(records.map((record) => [record.key, cellsFromRecord(columns, record)]));
  return [...rows.values()];
}

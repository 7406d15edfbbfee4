import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { answering } from '../door/answering';
import { textArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { published, publishedTerms } from '../door/published';
import { specRow } from '../door/specRow';
import { keyedTable } from '../door/table';
import { specFieldArgument } from '../door/tableField';

/** Blank they say that the row is current, that all of it is the venue's, and that there is nothing to note. */
const BLANK_IS_KNOWN = ['status', 'own', 'note'];

/**
 * Contract spec of a venue's contract, from the Contracts table.
 *
 * @customfunction SPEC
 * @param contractsTable The Contracts table with its header row: Contracts[#All].
 * @param venue Venue, as in the table: "binance".
 * @param symbol Symbol as the venue spells it: "BTCUSDT"; a column gives one result per row.
 * @param [field] One column of the table, such as "takerFeeRate"; omitted = the six cells of a spec row.
 * @returns Spec row (contractSize, payoff, lotSize, minContracts, minNotional, settlePrice), or the one field.
 * @remarks a look-up by key = venue:symbol; nothing is asked of the network
 * @throws #N/A the table has no such contract, or the venue does not publish the field
 * @throws #VALUE! the table came without its header row; an unknown field
 * @example =HEDGE.SPEC({"key","contractSize","payoff","lotSize","minContracts","minNotional","settlePrice";"mexc:BTC_USDT",0.0001,"linear",1,1,"",""}, "mexc", "BTC_USDT") → {0.0001,"linear",1,1,0,""}
 * @example =HEDGE.SPEC({"key","contractSize";"mexc:BTC_USDT",0.0001}, "mexc", "BTC_USDT", "contractSize") → 0.0001
 * @example =HEDGE.SPEC({"key","contractSize";"mexc:BTC_USDT",0.0001}, "mexc", "DOGE_USDT") → #N/A contractsTable has no row mexc:DOGE_USDT; add the coin to the watch-list and press Refresh
 * @source Contract specifications as the venues publish them
 */
export function SPEC(
  contractsTable: unknown[][],
  venue: unknown[][],
  symbol: unknown[][],
  field?: string,
): unknown[][] {
  return answering(() => {
    const table = keyedTable('contractsTable', CONTRACTS_TABLE.name, contractsTable);
    const wanted = specFieldArgument(field);
    return eachRow(
      [textArgument('symbol', symbol), textArgument('venue', venue)],
      (symbolText, venueText) => {
        const row = table.row(`${venueText}:${symbolText}`);
        if (wanted === undefined) return specRow(publishedTerms(row));
        return BLANK_IS_KNOWN.includes(wanted) ? row.cell(wanted) : published(row, wanted);
      },
    );
  });
}

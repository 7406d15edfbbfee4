import { QUOTES_TABLE } from '../../model/quotesTable';
import { serialFromDate } from '../../model/serialFromDate';
import { answering } from '../door/answering';
import { numberArgument, optionalPositiveArgument, textArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { readNumber } from '../door/numbers';
import { published } from '../door/published';
import { refuseOld } from '../door/refuseOld';
import { keyedTable } from '../door/table';
import { quoteFieldArgument } from '../door/tableField';

/**
 * A price or rate of an instrument, from the Quotes table.
 *
 * @customfunction QUOTE
 * @param quotesTable The Quotes table with its header row: Quotes[#All].
 * @param venue Venue, as in the table: "binance".
 * @param symbol Symbol as the venue spells it: "BTCUSDT"; its spot price is "spot:BTCUSDT"; a column gives one result per row.
 * @param [field] "mark" (default), "bid", "ask", "last", "index", "fundingRate" or another number of the table.
 * @param [maxAgeMinutes] Oldest price to accept, in minutes; omitted = any age.
 * @param [now] Instant the age is counted to, as a UTC date; omitted = this device's clock.
 * @returns The number, per coin; a rate per funding interval.
 * @remarks a look-up by key = venue:symbol; nothing is asked of the network. Age = (now − observedAt) × 1,440.
 * @throws #N/A the table has no such instrument, the venue does not publish the field, or the price is too old
 * @throws #VALUE! the table came without its header row; an unknown field; a maxAgeMinutes that is not positive
 * @example =HEDGE.QUOTE({"key","mark","observedAt";"mexc:BTC_USDT",65000.5,45000}, "mexc", "BTC_USDT") → 65000.5
 * @example =HEDGE.QUOTE({"key","bid","observedAt";"mexc:BTC_USDT",64999.5,45000}, "mexc", "BTC_USDT", "bid", 60, 45000.01) → 64999.5
 * @example =HEDGE.QUOTE({"key","mark","observedAt";"mexc:BTC_USDT",65000.5,45000}, "mexc", "BTC_USDT", "mark", 60, 45000.5) → #N/A mexc:BTC_USDT was last seen 2023-03-15 00:00 UTC, 720 minutes ago, and maxAgeMinutes is 60; press Refresh
 * @source Prices as the venues publish them
 */
export function QUOTE(
  quotesTable: unknown[][],
  venue: unknown[][],
  symbol: unknown[][],
  field?: string,
  maxAgeMinutes?: unknown[][],
  now?: unknown[][],
): unknown[][] {
  return answering(() => {
    const table = keyedTable('quotesTable', QUOTES_TABLE.name, quotesTable);
    const wanted = quoteFieldArgument(field);
    return eachRow(
      [
        textArgument('symbol', symbol),
        textArgument('venue', venue),
        optionalPositiveArgument('maxAgeMinutes', maxAgeMinutes),
        numberArgument('now', now, serialFromDate(new Date())),
      ],
      (symbolText, venueText, limit, at) => {
        const row = table.row(`${venueText}:${symbolText}`);
        refuseOld(row, limit, at);
        return readNumber(wanted, published(row, wanted));
      },
    );
  });
}

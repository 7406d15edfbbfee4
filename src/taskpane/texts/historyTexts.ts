import type { Source } from '../../model/contractSpec';
import { formatInstant } from '../locale/formatInstant';
import { count } from './count';

const WAYS: Readonly<Record<Source, string>> = {
  direct: 'direct from the venue',
  relay: 'through the relay',
  sample: 'sample data, never live',
  static: 'terms that come with the add-in',
};

/** What Price history and Order book say. */
export const historyTexts = {
  venue: 'Venue',
  coins: 'Coins',
  days: 'Days',
  daysProblem: (most: number): string => `Type a whole number from 1 to ${most}.`,
  historyHint: 'Fills the table History: a row for each UTC day that is over, a column for each coin.',
  contractHint: 'A coin stands for its perpetual in USDT, else in USDC, else in USD.',
  getCloses: 'Get closes',
  closesTitle: 'No closes.',
  coinProgress: (done: number, total: number): string =>
    `${done} of ${count(total, 'coin', 'coins')} answered`,
  looking: 'Looking for the contracts…',
  historyDone: (
    venue: string,
    coins: readonly { coin: string; symbol: string; closes: number }[],
    source: Source,
  ) => {
    const parts = coins.map(
      ({ coin, symbol, closes }) => `${coin} (${symbol}) ${count(closes, 'day', 'days')}`,
    );
    return `${venue}: ${parts.join(', ')}; ${WAYS[source]}.`;
  },
  tryFormula: 'In a cell:',
  betaFormula: (coin: string, market: string): string =>
    `=HEDGE.BETA(HEDGE.RETURNS(History[${coin}]),HEDGE.RETURNS(History[${market}]))`,
  volatilityFormula: (coin: string): string => `=HEDGE.VOLATILITY(HEDGE.RETURNS(History[${coin}]),365)`,

  contract: 'Coin or contract',
  contractPlaceholder: 'BTC or BTCUSDT',
  noContract: 'Type a coin, such as BTC, or a symbol as the venue spells it.',
  depthHint: 'Fills the table Depth: what is offered at each price, in contracts, the best price first.',
  getBook: 'Get order book',
  bookTitle: 'No order book.',
  reading: 'Reading the order book…',
  bookDone: (venue: string, symbol: string, bids: number, asks: number, when: Date, source: Source): string =>
    `${venue} ${symbol}: ${count(bids, 'bid', 'bids')} and ${count(asks, 'ask', 'asks')} of ${formatInstant(when)}; ${WAYS[source]}.`,
  fillFormula: '=HEDGE.FILLPRICE(Depth[bidContracts],Depth[bidPrice],1)',

  cancel: 'Cancel',
  noSheet: 'The sheet could not be opened.',
  openSheet: (sheet: string): string => `Open sheet "${sheet}"`,
  besideUsersSheet: (table: string, sheet: string): string =>
    `A sheet of yours has the name this table would get, so the table ${table} went to sheet "${sheet}".`,
} as const;

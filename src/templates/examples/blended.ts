import type { Template } from '../template';
import { ALTCOIN_MARKET, BTC_HEDGE, ETH_HEDGE, shareOfAltcoins } from './altcoins';

const ETH_SHARE = 0.6;
const BTC_SHARE = 0.4;

export const BLENDED: Template = {
  id: 'blended',
  title: 'Blended 60/40: two proxies',
  summary: 'The same coins, sixty per cent hedged with ETH and forty with BTC, when one proxy fits badly.',
  own: {
    title: 'Altcoins hedged with ETH and BTC',
    summary:
      'BTC and ETH have their own perpetual; every other coin is hedged sixty per cent with ETH and forty with BTC, weighted by its beta.',
  },
  guide: { number: 2, title: 'The Art of Hedging Altcoin Portfolios with Micro-Futures', part: '5.3' },
  holdings: [...shareOfAltcoins(ETH_SHARE, ETH_HEDGE), ...shareOfAltcoins(BTC_SHARE, BTC_HEDGE)],
  choices: {
    venue: 'mexc',
    hedgeRatio: 1,
    horizonDays: 14,
    leverage: 2,
    rounding: 'nearest',
    marginMode: 'cross',
    feeSide: 'taker',
  },
  market: ALTCOIN_MARKET,
  steps: [
    {
      says: 'The four coins are worth',
      prints: 50_000,
      cell: { column: 'exposure', row: 'total' },
      numberFormat: '#,##0',
    },
    {
      says: 'Contracts of 0.01 ETH for 60 % of 75,000: 45,000 ÷ 35',
      prints: 1_286,
      cell: { column: 'shortContracts', row: 'sum', symbol: 'ETH_USDT' },
      numberFormat: '#,##0',
    },
    {
      says: 'Contracts of 0.01 BTC for 40 % of 75,000: 30,000 ÷ 600',
      prints: 50,
      cell: { column: 'shortContracts', row: 'sum', symbol: 'BTC_USDT' },
      numberFormat: '#,##0',
    },
  ],
  hedgesWith: { kind: 'proxies', shares: { ETH: ETH_SHARE, BTC: BTC_SHARE } },
  advice: [
    'Each coin stands in two rows: the part that ETH hedges and the part that BTC hedges. Together they are what you hold.',
    'Change the split by changing the quantities; the sum of a coin’s rows must stay what you own.',
  ],
  remarks: [
    'Guide 2 prints the ETH leg; the BTC leg is the other 30,000 at a price of 60,000 that we chose.',
  ],
};

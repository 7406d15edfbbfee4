import type { Template } from '../template';
import { ALTCOIN_MARKET, ETH_HEDGE, shareOfAltcoins } from './altcoins';

export const MULTI_COIN: Template = {
  id: 'multi-coin',
  title: 'Several coins, one proxy',
  summary: 'Coins without a good contract of their own are hedged with a large one, weighted by beta.',
  own: {
    title: 'Altcoins hedged with ETH',
    summary:
      'BTC and ETH have their own perpetual; every other coin is hedged with ETH, weighted by its beta.',
  },
  guide: { number: 2, title: 'The Art of Hedging Altcoin Portfolios with Micro-Futures', part: '2.1 to 3.3' },
  holdings: shareOfAltcoins(1, ETH_HEDGE),
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
      says: 'Contracts of 0.01 ETH at 3,500 and beta 1.5: 75,000 ÷ 35',
      prints: 2_143,
      cell: { column: 'shortContracts', row: 'sum' },
      numberFormat: '#,##0',
    },
    {
      says: 'Margin of 2,143 contracts at 2×',
      prints: 37_502.5,
      cell: { column: 'initialMargin', row: 'total' },
      numberFormat: '#,##0.00',
    },
    {
      says: 'What the hedge leaves open (5 dollars too much are sold)',
      prints: -5,
      cell: { column: 'residual', row: 'total' },
      numberFormat: '#,##0.00',
    },
  ],
  hedgesWith: { kind: 'proxies', shares: { ETH: 1 } },
  advice: [
    'beta is how far a coin moves when the hedge moves by 1: measure it with HEDGE.BETA over the History sheet, and again every few weeks.',
    'hedge names the contract of each row as venue:symbol, for example mexc:ETH_USDT or mexc:BTC_USDT. Leave it blank to use the coin’s own perpetual.',
    'A proxy covers the market’s move, not the coin’s own: what one coin does alone stays with you.',
  ],
};

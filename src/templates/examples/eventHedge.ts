import type { Template } from '../template';
import { exampleMarket } from './exampleMarket';

const HEDGE = 'binance:BTCUSDT';

export const EVENT_HEDGE: Template = {
  id: 'event-hedge',
  title: 'Event hedge for a week',
  summary: 'A small portfolio, forty per cent covered over a date that may move the market, then closed.',
  own: {
    title: 'Forty per cent, for a week',
    summary:
      'BTC and ETH have their own perpetual, every other coin is hedged with BTC; forty per cent are covered over a date, then closed.',
  },
  guide: {
    number: 5,
    title: 'Micro-Hedging Small Portfolio Exposures Effectively',
    part: 'section 5, Alice',
  },
  holdings: [
    { asset: 'BTC', quantity: 0.1, averageCost: 27_000, hedge: HEDGE },
    { asset: 'ETH', quantity: 1.5, averageCost: 1_750, beta: 1, hedge: HEDGE },
  ],
  choices: {
    venue: 'binance',
    hedgeRatio: 0.4,
    horizonDays: 7,
    leverage: 5,
    collateral: 1_000,
    rounding: 'nearest',
    marginMode: 'cross',
    feeSide: 'taker',
  },
  market: exampleMarket(
    [
      {
        venue: 'binance',
        symbol: 'BTCUSDT',
        base: 'BTC',
        contractSize: 1,
        lotSize: 0.01,
        price: 30_000,
        takerFeeRate: 0.0005,
        makerFeeRate: 0.0002,
        maintenanceMarginRate: 0.004,
        fundingRate: 0.0001,
      },
    ],
    'binance',
    { BTC: 30_000, ETH: 2_000 },
  ),
  steps: [
    {
      says: 'Alice’s portfolio: 0.1 BTC and 1.5 ETH',
      prints: 6_000,
      cell: { column: 'exposure', row: 'total' },
      numberFormat: '#,##0',
    },
    {
      says: 'BTC to sell for 40 %: 2,400 ÷ 30,000',
      prints: 0.08,
      cell: { column: 'shortContracts', row: 'sum' },
      numberFormat: '0.00',
    },
    {
      says: 'Margin at 5×',
      prints: 480,
      cell: { column: 'initialMargin', row: 'total' },
      numberFormat: '#,##0',
    },
    {
      says: 'Share of the portfolio that is covered',
      prints: 0.4,
      cell: { column: 'hedgedRatio', row: 'total' },
      numberFormat: '0%',
    },
  ],
  hedgesWith: { kind: 'proxies', shares: { BTC: 1 } },
  advice: [
    'Record the hedge, and give the day it ends in endsOn: the row stands out when the day has come, so that no hedge is forgotten.',
  ],
  remarks: [
    'The guide prints 5,000 for this portfolio; 0.1 × 30,000 + 1.5 × 2,000 is 6,000.',
    'ETH is covered with BTC here at beta 1, as in the guide; put your own beta in Holdings.',
  ],
};

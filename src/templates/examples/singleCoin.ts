import type { Template } from '../template';
import { exampleMarket } from './exampleMarket';

export const SINGLE_COIN: Template = {
  id: 'single-coin',
  title: 'One coin, fully hedged',
  summary: 'You hold one coin, keep it, and take its price risk away for a while.',
  own: {
    title: 'Each coin with its own perpetual',
    summary: 'Every coin is hedged in full with its own contract at the venue, for a week.',
  },
  guide: { number: 3, title: 'Hedging with Micro-Futures: Small Bets, Big Protection', part: 'steps 3 to 6' },
  holdings: [{ asset: 'BTC', quantity: 1.5, averageCost: 45_000, hedge: 'mexc:BTC_USDT' }],
  choices: {
    venue: 'mexc',
    hedgeRatio: 1,
    horizonDays: 7,
    leverage: 3,
    rounding: 'nearest',
    marginMode: 'isolated',
    feeSide: 'taker',
  },
  market: exampleMarket(
    [
      {
        venue: 'mexc',
        symbol: 'BTC_USDT',
        base: 'BTC',
        contractSize: 0.01,
        price: 60_000,
        takerFeeRate: 0.0005,
        makerFeeRate: 0.0002,
        maintenanceMarginRate: 0.005,
        fundingRate: 0.0001,
      },
    ],
    'mexc',
    { BTC: 60_000 },
  ),
  steps: [
    {
      says: '1.5 BTC at 60,000 are worth',
      prints: 90_000,
      cell: { column: 'exposure', row: 'total' },
      numberFormat: '#,##0',
    },
    {
      says: 'Contracts of 0.01 BTC to sell: 90,000 ÷ 600',
      prints: 150,
      cell: { column: 'shortContracts', row: 0 },
      numberFormat: '#,##0',
    },
    {
      says: 'What the hedge leaves open',
      prints: 0,
      cell: { column: 'residual', row: 'total' },
      numberFormat: '#,##0',
    },
  ],
  advice: [
    'Type your own quantity in Holdings, press Refresh in the task pane, and sell the contracts that Plan shows.',
    'The short loses when the coin rises, as much as the coin gains: look at the margin ladder on Scenarios before you choose the leverage.',
    'At a positive funding rate the short receives; Plan shows it with its sign.',
  ],
};

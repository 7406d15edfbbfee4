import type { Template } from '../template';
import { exampleMarket } from './exampleMarket';

const NEAR = 'binance:BTCUSDT_261225';

export const LONG_HEDGE: Template = {
  id: 'long-hedge',
  title: 'Long hedge with dated futures',
  summary: 'You will buy a coin later and fix today’s price with a dated future, rolled when it expires.',
  own: {
    title: 'Dated futures, rolled',
    summary:
      'Every coin with its own future that expires first after thirty days; a quantity still to be bought is negative.',
  },
  guide: {
    number: 4,
    title: 'Hedging Your Spot Portfolio with Derivatives: A Practical Playbook',
    part: 'steps 1 to 4, seen from the buyer',
  },
  holdings: [{ asset: 'BTC', quantity: -5, hedge: NEAR }],
  choices: {
    venue: 'binance',
    hedgeRatio: 1,
    horizonDays: 30,
    leverage: 10,
    rounding: 'nearest',
    marginMode: 'isolated',
    feeSide: 'taker',
  },
  market: exampleMarket(
    [
      {
        venue: 'binance',
        symbol: 'BTCUSDT_261225',
        base: 'BTC',
        contractSize: 0.001,
        price: 60_000,
        takerFeeRate: 0.0005,
        makerFeeRate: 0.0002,
        maintenanceMarginRate: 0.004,
        expiresAt: new Date('2026-12-25T08:00:00Z'),
      },
      {
        venue: 'binance',
        symbol: 'BTCUSDT_270326',
        base: 'BTC',
        contractSize: 0.001,
        price: 60_300,
        takerFeeRate: 0.0005,
        makerFeeRate: 0.0002,
        maintenanceMarginRate: 0.004,
        expiresAt: new Date('2027-03-26T08:00:00Z'),
      },
    ],
    'binance',
    { BTC: 60_000 },
  ),
  steps: [
    {
      says: '5 BTC at 60,000, still to be bought',
      prints: -300_000,
      cell: { column: 'exposure', row: 'total' },
      numberFormat: '#,##0',
    },
    {
      says: 'Contracts of 0.001 BTC, bought, not sold',
      prints: -5_000,
      cell: { column: 'shortContracts', row: 0 },
      numberFormat: '#,##0',
    },
    {
      says: 'Margin of 300,000 at 10×',
      prints: 30_000,
      cell: { column: 'initialMargin', row: 'total' },
      numberFormat: '#,##0',
    },
  ],
  hedgesWith: { kind: 'dated' },
  advice: [
    'A quantity that is still to be bought is negative, and so are the contracts: they are bought.',
    'A dated future has no funding. What you pay is the basis: its price above spot melts away until it expires.',
    'Before it expires, roll: close this row and open the next date. Roll in the task pane records both legs; HEDGE.ROLL tells what the step from one date to the next costs.',
  ],
  remarks: [
    'The guide hedges 300,000 that are owned; the same numbers hold for a buyer with every sign turned round.',
  ],
};

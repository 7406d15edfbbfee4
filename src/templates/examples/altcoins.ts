import type { Holding } from '../template';
import { exampleMarket } from './exampleMarket';

/** Guide 2 prints the values 15,000, 10,000, 5,000 and 20,000 only; coins and prices are chosen to match. */
const ALTCOINS = [
  { asset: 'SOL', quantity: 100, averageCost: 120, price: 150 },
  { asset: 'AVAX', quantity: 400, averageCost: 31, price: 25 },
  { asset: 'LINK', quantity: 500, averageCost: 8.5, price: 10 },
  { asset: 'DOT', quantity: 4_000, averageCost: 6.2, price: 5 },
] as const;

/** How far an altcoin moves when the hedge moves by 1. */
const ALTCOIN_BETA = 1.5;

export const ETH_HEDGE = 'mexc:ETH_USDT';
export const BTC_HEDGE = 'mexc:BTC_USDT';

/** A part of every altcoin, hedged with one contract. */
export function shareOfAltcoins(share: number, hedge: string): Holding[] {
  return ALTCOINS.map(({ asset, quantity, averageCost }) => ({
    asset,
    quantity: quantity * share,
    averageCost,
    beta: ALTCOIN_BETA,
    hedge,
  }));
}

export const ALTCOIN_MARKET = exampleMarket(
  [
    {
      venue: 'mexc',
      symbol: 'ETH_USDT',
      base: 'ETH',
      contractSize: 0.01,
      price: 3_500,
      takerFeeRate: 0.0005,
      makerFeeRate: 0.0002,
      maintenanceMarginRate: 0.005,
      fundingRate: 0.0001,
    },
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
  {
    ...Object.fromEntries(ALTCOINS.map(({ asset, price }) => [asset, price])),
    ETH: 3_500,
    BTC: 60_000,
  },
);

import type { ContractSpec } from '../../../../src/model/contractSpec';
import { Decimal } from '../../../../src/model/decimal';

/** A market structure as ccxt documents it, with numbers of our own. */
export const MARKET = {
  id: 'LINKUSDT',
  symbol: 'LINK/USDT:USDT',
  base: 'LINK',
  quote: 'USDT',
  settle: 'USDT',
  baseId: 'LINK',
  quoteId: 'USDT',
  settleId: 'USDT',
  type: 'swap',
  spot: false,
  swap: true,
  future: false,
  option: false,
  active: true,
  contract: true,
  linear: true,
  inverse: false,
  taker: 0.0005,
  maker: 0.0002,
  contractSize: 1,
  expiry: undefined,
  precision: { amount: 0.01, price: 0.001 },
  limits: {
    leverage: { min: 1, max: 75 },
    amount: { min: 0.01, max: 5000 },
    price: { min: undefined, max: undefined },
    cost: { min: 5, max: undefined },
  },
  info: { symbol: 'LINKUSDT' },
};

/** The same contract as we read it. */
export const CONTRACT: ContractSpec = {
  key: 'binance:LINKUSDT',
  venue: 'binance',
  symbol: 'LINKUSDT',
  base: 'LINK',
  quote: 'USDT',
  settle: 'USDT',
  kind: 'perpetual',
  contractSize: new Decimal(1),
  payoff: 'linear',
  lotSize: new Decimal('0.01'),
  minContracts: new Decimal('0.01'),
  minNotional: new Decimal(5),
  tickSize: new Decimal('0.001'),
  takerFeeRate: new Decimal('0.0005'),
  makerFeeRate: new Decimal('0.0002'),
  fundingIntervalHours: new Decimal(8),
  active: true,
  observedAt: new Date('2026-11-02T08:00:01Z'),
  source: 'relay',
};

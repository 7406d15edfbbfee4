import type { ContractSpec } from '../../src/model/contractSpec';
import { Decimal } from '../../src/model/decimal';
import type { Quote } from '../../src/model/quote';
import { quoteKey } from '../../src/model/quoteKey';
import type { VenueMarket } from '../../src/model/venueMarket';

export const OBSERVED_AT = new Date('2026-03-05T12:00:00Z');
/** 2026-03-05 12:00 as Excel counts: 46,086 days and a half after 1899-12-30. */
export const OBSERVED_SERIAL = 46086.5;

export function contract(venue: string, base: string, change: Partial<ContractSpec> = {}): ContractSpec {
  const symbol = change.symbol ?? `${base}USDT`;
  return {
    key: quoteKey(venue, symbol, 'perpetual'),
    venue,
    symbol,
    base,
    quote: 'USDT',
    settle: 'USDT',
    kind: 'perpetual',
    contractSize: new Decimal(1),
    payoff: 'linear',
    lotSize: new Decimal('0.001'),
    takerFeeRate: new Decimal('0.0005'),
    active: true,
    observedAt: OBSERVED_AT,
    source: 'relay',
    ...change,
  };
}

export function quote(venue: string, base: string, mark: string, change: Partial<Quote> = {}): Quote {
  const symbol = change.symbol ?? `${base}USDT`;
  return {
    key: quoteKey(venue, symbol, 'perpetual'),
    venue,
    symbol,
    kind: 'perpetual',
    base,
    quote: 'USDT',
    mark: new Decimal(mark),
    observedAt: OBSERVED_AT,
    source: 'relay',
    ...change,
  };
}

/** A venue that lists perpetuals of these coins at these mark prices. */
export function venueMarket(venue: string, marks: Readonly<Record<string, string>>): VenueMarket {
  return {
    venue,
    observedAt: OBSERVED_AT,
    contracts: Object.keys(marks).map((base) => contract(venue, base)),
    quotes: Object.entries(marks).map(([base, mark]) => quote(venue, base, mark)),
    problems: [],
  };
}

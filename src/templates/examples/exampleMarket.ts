import type { ContractSpec } from '../../model/contractSpec';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import type { Quote } from '../../model/quote';
import { quoteKey } from '../../model/quoteKey';
import type { PlanMarket } from '../template';

/** When the invented prices of the examples were set down. */
const EXAMPLE_DAY = new Date('2026-11-20T08:00:00Z');

interface ExampleContract {
  readonly venue: string;
  readonly symbol: string;
  readonly base: string;
  readonly contractSize: number;
  readonly price: number;
  readonly takerFeeRate: number;
  readonly makerFeeRate: number;
  readonly maintenanceMarginRate: number;
  readonly lotSize?: number;
  /** Absent: a perpetual, funded every eight hours at this rate. */
  readonly expiresAt?: Date;
  readonly fundingRate?: number;
}

const FUNDING_HOURS = 8;

/** A linear contract in USDT and its price, marked as sample. */
function contractOf(example: ExampleContract): { contract: ContractSpec; quote: Quote } {
  const { venue, symbol, base, lotSize = 1, expiresAt } = example;
  const key = `${venue}:${symbol}`;
  const kind = expiresAt === undefined ? 'perpetual' : 'dated';
  const interval = { fundingIntervalHours: decimalFromNumber(FUNDING_HOURS) };
  const seen = { observedAt: EXAMPLE_DAY, source: 'sample' } as const;
  const price = decimalFromNumber(example.price);
  return {
    contract: {
      key,
      venue,
      symbol,
      base,
      quote: 'USDT',
      settle: 'USDT',
      kind,
      ...(expiresAt && { expiresAt }),
      contractSize: decimalFromNumber(example.contractSize),
      payoff: 'linear',
      lotSize: decimalFromNumber(lotSize),
      minContracts: decimalFromNumber(lotSize),
      takerFeeRate: decimalFromNumber(example.takerFeeRate),
      makerFeeRate: decimalFromNumber(example.makerFeeRate),
      maintenanceMarginRate: decimalFromNumber(example.maintenanceMarginRate),
      ...(expiresAt === undefined && interval),
      active: true,
      ...seen,
    },
    quote: {
      key: quoteKey(venue, symbol, kind),
      venue,
      symbol,
      kind,
      base,
      quote: 'USDT',
      last: price,
      mark: price,
      ...(example.fundingRate !== undefined && {
        fundingRate: decimalFromNumber(example.fundingRate),
        ...interval,
      }),
      ...seen,
    },
  };
}

function spotOf(venue: string, base: string, price: number): Quote {
  const symbol = `${base}USDT`;
  return {
    key: quoteKey(venue, symbol, 'spot'),
    venue,
    symbol,
    kind: 'spot',
    base,
    quote: 'USDT',
    last: decimalFromNumber(price),
    observedAt: EXAMPLE_DAY,
    source: 'sample',
  };
}

/** The market of an example: its contracts, and the spot prices of its coins at one venue. */
export function exampleMarket(
  contracts: readonly ExampleContract[],
  venue: string,
  spotPrices: Readonly<Record<string, number>>,
): PlanMarket {
  const both = contracts.map(contractOf);
  const spots = Object.entries(spotPrices).map(([base, price]) => spotOf(venue, base, price));
  return {
    contracts: both.map(({ contract }) => contract),
    quotes: [...both.map(({ quote }) => quote), ...spots],
  };
}

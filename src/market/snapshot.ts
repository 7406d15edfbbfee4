import * as v from 'valibot';
import { CONTRACT_KINDS, SOURCES, type ContractSpec } from '../model/contractSpec';
import { PAYOFFS } from '../model/contractTerms';
import { Decimal } from '../model/decimal';
import { decimalFromText } from '../model/decimalFromText';
import { HedgeError } from '../model/hedgeError';
import type { MaintenanceTier } from '../model/maintenanceTier';
import { QUOTE_KINDS, type Quote } from '../model/quote';
import { quoteKey } from '../model/quoteKey';
import type { VenueMarket } from '../model/venueMarket';
import { present } from './present';

const text = v.string();
const requiredDecimal = v.pipe(
  v.string(),
  v.check((word) => decimalFromText(word) !== undefined, 'is not a decimal number'),
  v.transform((word) => new Decimal(word)),
);
const decimal = v.optional(requiredDecimal);
const requiredInstant = v.pipe(
  v.string(),
  v.isoTimestamp('is not an instant in ISO 8601'),
  v.transform((word) => new Date(word)),
);
const instant = v.optional(requiredInstant);

/** What contracts and quotes share. */
const ROW = {
  key: text,
  venue: text,
  symbol: text,
  base: text,
  quote: text,
  fundingIntervalHours: decimal,
  observedAt: requiredInstant,
  source: v.picklist(SOURCES),
  note: v.optional(text),
};
const hasItsKey = ({ key, venue, symbol, kind }: Pick<Quote, 'key' | 'venue' | 'symbol' | 'kind'>): boolean =>
  key === quoteKey(venue, symbol, kind);
const KEY_SENTENCE = 'key is not the one of its venue, symbol and kind';

const CONTRACT = v.pipe(
  v.strictObject({
    ...ROW,
    kind: v.picklist(CONTRACT_KINDS),
    baseScale: decimal,
    settle: text,
    expiresAt: instant,
    contractSize: decimal,
    payoff: v.picklist(PAYOFFS),
    lotSize: decimal,
    minContracts: decimal,
    minNotional: decimal,
    settlePrice: decimal,
    tickSize: decimal,
    takerFeeRate: decimal,
    makerFeeRate: decimal,
    maxLeverage: decimal,
    maintenanceMarginRate: decimal,
    active: v.boolean(),
  }),
  v.check((row) => hasItsKey(row), KEY_SENTENCE),
);
const QUOTE = v.pipe(
  v.strictObject({
    ...ROW,
    kind: v.picklist(QUOTE_KINDS),
    bid: decimal,
    ask: decimal,
    last: decimal,
    mark: decimal,
    index: decimal,
    volume24h: decimal,
    openInterest: decimal,
    fundingRate: decimal,
    nextFundingAt: instant,
  }),
  v.check((row) => hasItsKey(row), KEY_SENTENCE),
);
const TIER = v.strictObject({ key: text, floor: requiredDecimal, rate: requiredDecimal, amount: decimal });
const MARKET = v.strictObject({
  venue: text,
  observedAt: requiredInstant,
  contracts: v.array(CONTRACT),
  quotes: v.array(QUOTE),
  tiers: v.optional(v.array(TIER)),
  problems: v.array(v.strictObject({ venue: text, symbol: v.optional(text), sentence: text })),
});
const SNAPSHOT = v.object({ note: text, venues: v.array(MARKET) });

/** A dated snapshot file as the venues it holds; every row's source becomes "sample", whatever the file says. */
export function parseSnapshot(json: unknown): VenueMarket[] {
  const result = v.safeParse(SNAPSHOT, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw new HedgeError(
      'notAvailable',
      `the sample data cannot be read (${v.getDotPath(issue) ?? 'the file'}: ${issue.message}); install Hedgerow anew`,
    );
  }
  return result.output.venues.map((market) => ({
    venue: market.venue,
    observedAt: market.observedAt,
    contracts: market.contracts.map((row): ContractSpec => ({ ...present(row), source: 'sample' })),
    quotes: market.quotes.map((row): Quote => ({ ...present(row), source: 'sample' })),
    ...(market.tiers !== undefined && { tiers: market.tiers.map((tier) => present(tier)) }),
    problems: market.problems.map((problem) => present(problem)),
  }));
}

type RowJson = Record<string, string | boolean>;

function rowJson(row: ContractSpec | Quote | MaintenanceTier): RowJson {
  const cells = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    cells.map(([name, value]: [string, unknown]) => {
      if (value instanceof Date) return [name, value.toISOString()];
      // Never 1e-8: the text is for people and other programs.
      if (Decimal.isDecimal(value)) return [name, value.toFixed()];
      return [name, value as string | boolean];
    }),
  );
}

/** The other way: what the command line prints and a snapshot file holds. */
export function venueMarketJson(market: VenueMarket): {
  readonly venue: string;
  readonly observedAt: string;
  readonly contracts: readonly RowJson[];
  readonly quotes: readonly RowJson[];
  /** Where the venue publishes them. */
  readonly tiers?: readonly RowJson[];
  readonly problems: VenueMarket['problems'];
} {
  return {
    venue: market.venue,
    observedAt: market.observedAt.toISOString(),
    contracts: market.contracts.map(rowJson),
    quotes: market.quotes.map(rowJson),
    ...(market.tiers !== undefined && { tiers: market.tiers.map(rowJson) }),
    problems: market.problems,
  };
}

import type { BasisForm } from '../hedging/carry/basis';
import type { Compounding } from '../hedging/carry/compounding';
import type { FundingMode } from '../hedging/carry/fundingRate';
import type { MaintenanceBasis } from '../hedging/margin/liquidationPrice';
import type { Tail } from '../hedging/statistics/expectedShortfall';
import type { QuantileMethod } from '../hedging/statistics/historicalVar';
import type { ReturnMethod } from '../hedging/statistics/priceReturn';
import type { RiskMeasure } from '../hedging/statistics/valueAtRisk';
import type { CONTRACTS_TABLE } from '../model/contractsTable';
import type { Payoff } from '../model/contractTerms';
import type { QuoteField } from '../model/quotesTable';
import type { Rounding } from '../model/rounding';

type SpecField = (typeof CONTRACTS_TABLE.columns)[number]['name'];

const PAYOFF: Record<Payoff, string> = {
  linear: 'Margin and gain in quote currency; the contract counts coins',
  inverse: 'Margin and gain in the coin; the contract has a face in quote currency',
  quanto: 'Margin and gain in a third coin, per point of price',
};

const ROUNDING: Record<Rounding, string> = {
  nearest: 'Nearest lot, half away from zero',
  down: 'Toward zero: never over-hedges',
  up: 'Away from zero: never under-hedges',
  none: 'No rounding and no smallest order',
};

const BASIS_FORM: Record<BasisForm, string> = {
  abs: 'In quote currency per coin',
  pct: 'As a fraction of the spot price',
};

const COMPOUNDING: Record<Compounding, string> = {
  simple: 'In a straight line, without interest on interest',
  annual: 'Interest on interest once a year',
  cont: 'Interest on interest at every instant',
};

const FUNDING_MODE: Record<FundingMode, string> = {
  clamp: 'Draws the premium to the interest rate by at most the clamp',
  damper: 'Takes the clamp off either side of the premium, 0 between',
};

const MAINTENANCE_BASIS: Record<MaintenanceBasis, string> = {
  mark: 'Maintenance margin moves with the mark price',
  entry: 'Maintenance margin stays as it was at entry',
};

const QUOTE_FIELD: Record<QuoteField, string> = {
  mark: 'Mark price, the one margin is worked out at',
  bid: 'Best price to sell at',
  ask: 'Best price to buy at',
  last: 'Price of the last trade',
  index: 'Spot index behind the contract',
  volume24h: 'Coins traded in 24 hours',
  openInterest: 'Contracts open',
  fundingRate: 'Funding rate per interval; + = longs pay shorts',
  fundingIntervalHours: 'Hours between funding payments',
};

const SPEC_FIELD: Record<SpecField, string> = {
  key: 'venue:symbol',
  venue: 'Venue',
  symbol: 'Symbol as the venue spells it',
  base: 'Coin',
  baseScale: 'Coins in one unit of the venue, as in 1000PEPE',
  quote: 'Quote currency',
  settle: 'Settlement currency',
  kind: 'perpetual or dated',
  expiresAt: 'Expiry, UTC',
  contractSize: 'Coins, quote face or settle coin per point, by payoff',
  payoff: 'linear, inverse or quanto',
  lotSize: 'Smallest step of contracts',
  minContracts: 'Smallest order in contracts',
  minNotional: 'Smallest order in quote currency',
  settlePrice: 'Price of the settle coin; quanto only',
  tickSize: 'Smallest step of price',
  takerFeeRate: 'Taker fee, a fraction of the notional',
  makerFeeRate: 'Maker fee, a fraction of the notional; a rebate is negative',
  maxLeverage: 'Highest leverage',
  maintenanceMarginRate: 'Maintenance margin of the first tier, a fraction',
  fundingIntervalHours: 'Hours between funding payments',
  active: 'TRUE when open for trading',
  observedAt: 'When the venue said so, UTC',
  source: 'direct, relay, sample or static',
  status: 'Blank when current, else why it is stale',
  own: "Fields that are the user's own, from the Fees table",
  note: 'What to know of the row',
};

const RETURN_METHOD: Record<ReturnMethod, string> = {
  simple: 'New price ÷ old price − 1',
  log: 'Logarithm of new price ÷ old price',
  diff: 'New price − old price, in points',
};

const QUANTILE_METHOD: Record<QuantileMethod, string> = {
  interp: 'Interpolated between two results, as PERCENTILE.INC',
  rank: 'A result that did occur, counted from the worst',
};

const TAIL: Record<Tail, string> = {
  incl: 'With the result at the quantile itself',
  excl: 'Only results worse than the quantile',
};

const RISK_MEASURE: Record<RiskMeasure, string> = {
  var: 'Loss that is not exceeded at the confidence',
  es: 'Mean loss beyond it (expected shortfall)',
};

/** The words of word arguments with what autocomplete says of each; keyed by argument, or by function and argument. */
export const WORD_ARGUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  as: BASIS_FORM,
  compounding: COMPOUNDING,
  maintenanceAt: MAINTENANCE_BASIS,
  payoff: PAYOFF,
  rounding: ROUNDING,
  'EXPECTEDSHORTFALL.tail': TAIL,
  'FUNDINGRATE.mode': FUNDING_MODE,
  'HISTORICALVAR.method': QUANTILE_METHOD,
  'QUOTE.field': QUOTE_FIELD,
  'RETURNS.method': RETURN_METHOD,
  'SPEC.field': SPEC_FIELD,
  'VALUEATRISK.measure': RISK_MEASURE,
};

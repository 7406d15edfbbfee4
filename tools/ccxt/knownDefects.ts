import type { ContractSpec } from '../../src/model/contractSpec';
import type { Field, Terms } from './ccxtTerms';

/** A difference whose reason is known, and what is right. */
export interface KnownDefect {
  readonly venues: readonly string[];
  readonly fields: readonly Field[];
  readonly applies: (ours: ContractSpec, ccxts: Terms) => boolean;
  /** What ccxt does, then what is right. */
  readonly sentence: string;
  /** Where to read it up: ccxt's source as of 4.5.84, or an issue of github.com/ccxt/ccxt. */
  readonly source: string;
}

const FEES = ['takerFeeRate', 'makerFeeRate'] as const;
/** What krakenfutures.ts writes for every market. */
const KRAKEN_TAKER = '0.0005';
const KRAKEN_MAKER = '0.0002';

/** The step of a quantity in its place, in single coins as the sizes are. */
function sizeIsLot({ lotSize, baseScale, payoff }: ContractSpec, { contractSize }: Terms): boolean {
  const step = payoff === 'inverse' ? lotSize : lotSize?.times(baseScale ?? 1);
  return step !== undefined && contractSize?.eq(step) === true;
}

const noInterval = (_: ContractSpec, ccxts: Terms): boolean => ccxts.fundingIntervalHours === undefined;
const noLeast = (_: ContractSpec, ccxts: Terms): boolean => ccxts.minContracts === undefined;

export const KNOWN_DEFECTS: readonly KnownDefect[] = [
  {
    venues: ['binance', 'bybit', 'bingx', 'okx', 'hyperliquid'],
    fields: FEES,
    applies: (ours) => ours.takerFeeRate === undefined && ours.makerFeeRate === undefined,
    sentence: 'ccxt puts in base rates of its own where the venue tells an account alone; not told is right',
    source: 'fees in binance.ts, bybit.ts, bingx.ts, okx.ts, hyperliquid.ts',
  },
  {
    venues: ['krakenfutures'],
    fields: FEES,
    applies: (_, ccxts) =>
      ccxts.takerFeeRate?.eq(KRAKEN_TAKER) === true && ccxts.makerFeeRate?.eq(KRAKEN_MAKER) === true,
    sentence:
      "ccxt gives every market the same rates; right is the first step of the contract's own fee schedule",
    source: 'fetchMarkets in krakenfutures.ts',
  },
  {
    venues: ['binance'],
    fields: ['fundingIntervalHours'],
    applies: (ours, ccxts) => noInterval(ours, ccxts) && ours.fundingIntervalHours?.eq(8) === true,
    sentence: 'ccxt has the adjusted intervals alone; every other one is 8 hours',
    source: 'parseFundingRate and fetchFundingIntervals in binance.ts',
  },
  {
    venues: ['bybit'],
    fields: ['fundingIntervalHours'],
    applies: (ours, ccxts) => ours.payoff === 'inverse' && noInterval(ours, ccxts),
    sentence:
      'ccxt asks for the funding of linear contracts unless told otherwise; right is what the instrument says',
    source: 'fetchFundingRates in bybit.ts',
  },
  {
    venues: ['bybit'],
    fields: ['fundingIntervalHours'],
    applies: (ours, ccxts) => ours.kind === 'dated' && ccxts.fundingIntervalHours?.isZero() === true,
    sentence: 'ccxt gives dated contracts an interval of 0 hours; they pay no funding',
    source: 'parseFundingRate in bybit.ts',
  },
  {
    venues: ['bybit'],
    fields: ['contractSize'],
    applies: (ours, ccxts) =>
      ours.payoff === 'inverse' &&
      ours.minContracts !== undefined &&
      ccxts.contractSize?.eq(ours.minContracts) === true,
    sentence: 'ccxt takes the smallest order for the size; a contract is $1',
    source: 'fetchFutureMarkets in bybit.ts',
  },
  {
    venues: ['bingx'],
    fields: ['lotSize'],
    applies: (ours, ccxts) => ours.payoff === 'inverse' && ccxts.lotSize === undefined,
    sentence: 'ccxt has no step for coin-margined contracts; they trade in whole contracts',
    source: 'parseMarket in bingx.ts',
  },
  {
    venues: ['weex'],
    fields: ['contractSize'],
    applies: sizeIsLot,
    sentence:
      'ccxt takes contractVal for the size; it is the step of a quantity, which the venue counts in coins',
    source: 'parseMarket in weex.ts',
  },
  {
    venues: ['mexc'],
    fields: ['fundingIntervalHours'],
    applies: noInterval,
    sentence: 'ccxt tells the interval of one contract at a time only; right is collectCycle',
    source: 'fetchFundingInterval in mexc.ts',
  },
  {
    venues: ['mexc'],
    fields: ['payoff'],
    applies: (ours, ccxts) => ours.payoff === 'inverse' && ccxts.payoff === 'linear',
    sentence:
      'ccxt called every contract linear until January 2025; those that settle in the coin are inverse',
    source: 'issue 24650',
  },
  {
    venues: ['okx'],
    fields: ['contractSize'],
    applies: ({ contractSize }, ccxts) =>
      contractSize !== undefined &&
      ccxts.multiplier !== undefined &&
      ccxts.contractSize?.times(ccxts.multiplier).eq(contractSize) === true,
    sentence: 'ccxt leaves out ctMult; the size is ctVal × ctMult',
    source: 'parseMarket in okx.ts',
  },
  {
    venues: ['deribit'],
    fields: ['contractSize'],
    applies: sizeIsLot,
    sentence:
      'ccxt takes the lot for the size, though its amounts are in dollars or coins; one unit is $1 or a coin',
    source: 'issue 13313',
  },
  {
    venues: ['deribit'],
    fields: ['expiresAt'],
    applies: (ours) => ours.kind === 'perpetual',
    sentence: 'ccxt lets perpetuals expire in the year 3000; they do not expire',
    source: 'fetchMarkets in deribit.ts',
  },
  {
    venues: ['deribit'],
    fields: ['fundingIntervalHours'],
    applies: noInterval,
    sentence: 'ccxt tells the interval of one contract at a time only; the rate is that of 8 hours',
    source: 'parseFundingRate in deribit.ts',
  },
  {
    venues: ['krakenfutures', 'hyperliquid'],
    fields: ['minContracts'],
    applies: noLeast,
    sentence: 'ccxt has no smallest amount; it is one step',
    source: 'limits in krakenfutures.ts, hyperliquid.ts',
  },
];

import type { ContractSpec } from '../../src/model/contractSpec';
import type { Decimal } from '../../src/model/decimal';
import type { Quote } from '../../src/model/quote';
import type { VenueMarket } from '../../src/model/venueMarket';

/** A value that may be right and deserves a look. */
export interface OddValue {
  readonly what: string;
  readonly key: string;
  readonly detail: string;
}

const USUAL_INTERVALS = [1, 2, 4, 8];
/** Quote currency; nobody could hedge by steps as large as that. */
const DEAREST_LOT = 10_000;
const HIGHEST_FEE = 0.01;
const HIGHEST_FUNDING = 0.03;
const MOST_LEVERAGE = 1_000;
/** Of the price that the others are compared with. */
const FARTHEST = 0.05;

type Finding = readonly [what: string, isOdd: boolean | undefined, value: Decimal | Date | undefined];

function shown(value: Decimal | Date | undefined): string {
  if (value === undefined) return 'absent';
  return value instanceof Date ? value.toISOString() : value.toFixed();
}

function lotWorth(contract: ContractSpec, price: Decimal | undefined): Decimal | undefined {
  const { contractSize, lotSize, payoff } = contract;
  const lot = contractSize && lotSize?.times(contractSize);
  return payoff === 'inverse' ? lot : price && lot?.times(price);
}

function ofContract(contract: ContractSpec, quote: Quote | undefined, at: Date): Finding[] {
  const { contractSize, lotSize, minContracts, tickSize, expiresAt, fundingIntervalHours: hours } = contract;
  const rates = [contract.takerFeeRate, contract.makerFeeRate];
  const highest = rates.find((rate) => rate?.abs().gt(HIGHEST_FEE));
  const maintenance = contract.maintenanceMarginRate;
  const worth = lotWorth(contract, quote?.mark ?? quote?.last);
  return [
    ['size of zero or less', contractSize?.lte(0), contractSize],
    ['lot of zero or less', lotSize?.lte(0), lotSize],
    ['tick of zero or less', tickSize?.lte(0), tickSize],
    ['lot above the smallest order', minContracts && lotSize?.gt(minContracts), lotSize],
    ['smallest order that is no whole lots', lotSize && minContracts?.mod(lotSize).gt(0), minContracts],
    ['lot worth a fortune', worth?.gt(DEAREST_LOT), worth],
    ['open although expired', contract.active && expiresAt && expiresAt < at, expiresAt],
    ['dated without expiry', contract.kind === 'dated' && expiresAt === undefined, undefined],
    ['fee out of range', highest !== undefined, highest],
    ['maintenance rate out of range', maintenance && (maintenance.lte(0) || maintenance.gte(1)), maintenance],
    [
      'leverage out of range',
      contract.maxLeverage && (contract.maxLeverage.lt(1) || contract.maxLeverage.gt(MOST_LEVERAGE)),
      contract.maxLeverage,
    ],
    ['funding interval not 1, 2, 4 or 8 hours', hours && !USUAL_INTERVALS.includes(hours.toNumber()), hours],
  ];
}

function ofQuote(quote: Quote, contract: ContractSpec | undefined, at: Date): Finding[] {
  const { bid, ask, last, mark, index, fundingRate, nextFundingAt } = quote;
  const base = mark ?? last ?? index;
  const far = (price: Decimal | undefined): boolean | undefined =>
    base && price?.div(base).minus(1).abs().gt(FARTHEST);
  return [
    ['bid above ask', ask && bid?.gt(ask), bid],
    ['bid far from mark', far(bid), bid],
    ['ask far from mark', far(ask), ask],
    ['last far from mark', far(last), last],
    ['index far from mark', far(index), index],
    ['funding rate out of range', fundingRate?.abs().gt(HIGHEST_FUNDING), fundingRate],
    ['next funding in the past', nextFundingAt && nextFundingAt < at, nextFundingAt],
    ['price without contract', quote.kind !== 'spot' && contract === undefined, mark],
  ];
}

/** What looks odd in a venue's market as it was at an instant. */
export function oddValues(market: VenueMarket, at: Date): OddValue[] {
  const contracts = new Map(market.contracts.map((contract) => [contract.key, contract]));
  const quotes = new Map(market.quotes.map((quote) => [quote.key, quote]));
  const odd = (key: string, findings: readonly Finding[]): OddValue[] =>
    findings.flatMap(([what, isOdd, value]) => (isOdd === true ? [{ what, key, detail: shown(value) }] : []));
  return [
    ...market.contracts.flatMap((each) => odd(each.key, ofContract(each, quotes.get(each.key), at))),
    ...market.quotes.flatMap((each) => odd(each.key, ofQuote(each, contracts.get(each.key), at))),
  ];
}

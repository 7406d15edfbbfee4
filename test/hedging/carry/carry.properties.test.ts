import fc from 'fast-check';
import { basisApr } from '../../../src/hedging/carry/basisApr';
import { COMPOUNDINGS } from '../../../src/hedging/carry/compounding';
import { fairPrice } from '../../../src/hedging/carry/fairPrice';
import { funding } from '../../../src/hedging/carry/funding';
import { fundingApr } from '../../../src/hedging/carry/fundingApr';
import { FUNDING_MODES, fundingRate } from '../../../src/hedging/carry/fundingRate';
import { fundingSum } from '../../../src/hedging/carry/fundingSum';
import { PAYOFFS } from '../../../src/model/contractTerms';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

const price = fc.integer({ min: 1, max: 9_000_000 }).map((cents) => decimal(cents).div(100));
const days = fc.integer({ min: 7, max: 900 }).map(decimal);
const daycount = fc.constantFrom(360, 365).map(decimal);
const contractCount = fc.integer({ min: -50_000, max: 50_000 }).map(decimal);
const smallRate = fc.integer({ min: -3000, max: 3000 }).map((bps) => decimal(bps).div(1e5));
const spec = fc.constantFrom(...PAYOFFS).map((payoff) => terms('0.01', payoff));
/** Fifty digits, of which a rate near −100 % a year cancels up to sixteen. */
const NEARNESS = '1e-30';

test('a basis made a yearly rate and grown again is the futures price', () => {
  fc.assert(
    fc.property(
      price,
      fc.integer({ min: 50, max: 200 }),
      days,
      daycount,
      fc.constantFrom(...COMPOUNDINGS),
      (spot, percent, time, year, word) => {
        const futures = spot.times(percent).div(100);
        const rate = basisApr(spot, futures, time, word, year);
        const again = fairPrice(spot, rate, time, decimal(0), word, year);
        return again.minus(futures).abs().lte(futures.times(NEARNESS));
      },
    ),
    RUNS,
  );
});

test('a yearly funding rate put back to its interval is the rate', () => {
  fc.assert(
    fc.property(smallRate, fc.constantFrom(1, 2, 4, 8, 24), (percent, hours) => {
      const rate = percent.div(30);
      const periods = 8760 / hours;
      const simple = fundingApr(rate, decimal(hours), false).div(periods);
      const compound = fundingApr(rate, decimal(hours), true);
      const again = compound.plus(1).pow(decimal(1).div(periods)).minus(1);
      return simple.minus(rate).abs().lte(NEARNESS) && again.minus(rate).abs().lte(NEARNESS);
    }),
    { numRuns: Math.min(RUNS.numRuns, 20_000) },
  );
});

test('what the short receives the long pays, and periods add up', () => {
  fc.assert(
    fc.property(
      contractCount,
      price,
      spec,
      smallRate,
      fc.integer({ min: 1, max: 60 }),
      (count, mark, contract, rate, periods) => {
        const short = funding(count, mark, contract, rate, decimal(periods));
        const long = funding(count.neg(), mark, contract, rate, decimal(periods));
        const each = Array.from({ length: periods }, () => ({ markPrice: mark, fundingRate: rate }));
        const apart = fundingSum(count, contract, each);
        return short.plus(long).isZero() && apart.minus(short).abs().lte(short.abs().plus(1).times(NEARNESS));
      },
    ),
    RUNS,
  );
});

test('a funding rate never leaves its cap, and rises with the premium', () => {
  fc.assert(
    fc.property(
      smallRate,
      smallRate,
      smallRate,
      fc.constantFrom(...FUNDING_MODES),
      (first, second, interest, mode) => {
        const clamp = decimal('0.0005');
        const cap = decimal('0.0075');
        const rate = (premium: typeof first) => fundingRate(premium, interest, clamp, cap, mode);
        const [low, high] = first.lt(second) ? [first, second] : [second, first];
        return rate(low).abs().lte(cap) && rate(low).lte(rate(high));
      },
    ),
    RUNS,
  );
});

import { contractMonths } from '../contractMonths';
import type { StaticContract } from '../staticContract';
import { lastTrading } from './lastTrading';

/**
 * Contract specifications of Micro Bitcoin and Micro Ether futures, cmegroup.com/markets/cryptocurrencies, looked up
 * on 2026-11-21: contract unit, minimum price fluctuation of outrights, listed contracts, termination of trading.
 */
const PRODUCTS = [
  { code: 'MBT', base: 'BTC', contractSize: '0.1', tickSize: '5' },
  { code: 'MET', base: 'ETH', contractSize: '0.1', tickSize: '0.5' },
] as const;

/** January to December, in the symbols of all US futures. */
const MONTH_CODES = 'FGHJKMNQUVXZ';
const DECEMBER = 11;
const CONSECUTIVE = 6;
const DECEMBERS = 2;

/** Six months in a row, and the nearest two Decembers whether they are among them or not; MBTZ6 is December 2026. */
export function listedContracts(now: Date): StaticContract[] {
  const months = contractMonths(now, DECEMBERS * 12, lastTrading);
  const decembers = months.filter(({ month }) => month === DECEMBER).slice(0, DECEMBERS);
  const listed = months.filter((each, ahead) => ahead < CONSECUTIVE || decembers.includes(each));
  return PRODUCTS.flatMap(({ code, ...terms }) =>
    listed.map(({ year, month, expiresAt }) => ({
      ...terms,
      symbol: `${code}${MONTH_CODES[month]}${year % 10}`,
      expiresAt,
    })),
  );
}

import { contractMonths } from '../contractMonths';
import { FRIDAY, lastWeekday } from '../lastWeekday';
import { londonInstant } from '../londonInstant';
import type { StaticContract } from '../staticContract';

const CLOSE = 16;
/** As many as its own list of products had of each coin in April 2026. */
const MONTHS = 3;
const DAY = new Intl.DateTimeFormat('en-US', { day: '2-digit', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** The last Friday of the month whether it is a holiday or not: the exchange is open on all days. */
function expiry(year: number, month: number): Date {
  return londonInstant(lastWeekday(year, month, FRIDAY), CLOSE);
}

/**
 * Nano Bitcoin futures: size and price increment as the venue's own product list has them; final settlement as in
 * help.coinbase.com/en/derivatives/products/settlement. Looked up on 2026-11-21.
 */
export function listedContracts(now: Date): StaticContract[] {
  return contractMonths(now, MONTHS, expiry).map(({ year, expiresAt }) => ({
    symbol: `BIT-${DAY.format(expiresAt)}${MONTH.format(expiresAt).toUpperCase()}${year % 100}-CDE`,
    base: 'BTC',
    contractSize: '0.01',
    tickSize: '5',
    expiresAt,
  }));
}

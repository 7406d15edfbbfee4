/** A month that a dated contract is listed for; January is 0, as in Date. */
export interface ContractMonth {
  readonly year: number;
  readonly month: number;
  readonly expiresAt: Date;
}

/** The months whose contracts have not yet expired, nearest first. */
export function contractMonths(
  now: Date,
  count: number,
  expiryOf: (year: number, month: number) => Date,
): ContractMonth[] {
  const monthAt = (ahead: number): ContractMonth => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead));
    const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
    return { year, month, expiresAt: expiryOf(year, month) };
  };
  const present = monthAt(0).expiresAt > now ? 0 : 1;
  return Array.from({ length: count }, (_, ahead) => monthAt(present + ahead));
}

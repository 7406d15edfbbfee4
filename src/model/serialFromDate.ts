const MILLISECONDS_PER_DAY = 86_400_000;
/** Excel's day 25,569 is 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/** An instant as Excel counts days, in UTC. */
export function serialFromDate(instant: Date): number {
  return instant.getTime() / MILLISECONDS_PER_DAY + EPOCH_SERIAL;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

/** The instant of Excel's day number, in UTC, to the millisecond. */
export function dateFromSerial(serial: number): Date {
  return new Date(Math.round((serial - EPOCH_SERIAL) * MILLISECONDS_PER_DAY));
}

import { EPOCH_DAY, MILLISECONDS_PER_DAY } from './excelDay';

/** The instant of Excel's day number, in UTC, to the millisecond. */
export function dateFromSerial(serial: number): Date {
  return new Date(Math.round((serial - EPOCH_DAY) * MILLISECONDS_PER_DAY));
}

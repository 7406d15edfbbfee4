import { EPOCH_DAY, MILLISECONDS_PER_DAY } from './excelDay';

/** An instant as Excel counts days, in UTC. */
export function serialFromDate(instant: Date): number {
  return instant.getTime() / MILLISECONDS_PER_DAY + EPOCH_DAY;
}

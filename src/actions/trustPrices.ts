import { readPriceAge, renewPresent, writePriceAge, type PriceAge } from '../workbook/priceAge';

export type { PriceAge };

export function trustedAge(): Promise<PriceAge> {
  return readPriceAge();
}

/** From now on formulas that ask refuse prices older than this; without minutes they take any. */
export function trustPrices(minutes: number | undefined): Promise<PriceAge> {
  return writePriceAge(minutes, new Date());
}

/** Ages are counted to an instant in the workbook: it has to move. */
export function moveClock(): Promise<void> {
  return renewPresent(new Date());
}

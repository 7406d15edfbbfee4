import { Decimal } from './decimal';

const DIGITS_EXCEL_SHOWS = 15;

/** The door from a spreadsheet: a number is what Excel shows, so 141.89999999999998 enters as 141.9. */
export function decimalFromNumber(value: number): Decimal {
  return new Decimal(value.toPrecision(DIGITS_EXCEL_SHOWS));
}

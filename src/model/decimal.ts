import { Decimal as DecimalLibrary } from 'decimal.js';

/** Precise enough that a product of spreadsheet numbers stays exact and one division loses nothing a cell could show. */
export const Decimal = DecimalLibrary.clone({ precision: 50, rounding: DecimalLibrary.ROUND_HALF_UP });
export type Decimal = DecimalLibrary;

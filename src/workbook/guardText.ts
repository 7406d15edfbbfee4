const MOST_CHARACTERS_IN_A_CELL = 32_767;

/**
 * The one guard between foreign text and a cell. The apostrophe is not shown; it keeps "=1+1" from
 * becoming a formula, "DEC-26" a date, "TRUE" a boolean and "1E5" a number. A blank becomes an empty text: an
 * empty cell would reach formulas as 0, and a fee that nobody published would look free.
 */
export function guardText(text: string): string {
  return `'${text.slice(0, MOST_CHARACTERS_IN_A_CELL - 1)}`;
}

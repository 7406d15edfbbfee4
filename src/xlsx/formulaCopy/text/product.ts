/** Factors as text; those that are 1 are left out, and 0 is all there is. */
export function product(...factors: readonly string[]): string {
  if (factors.includes('0')) return '0';
  const told = factors.filter((factor) => factor !== '1');
  return told.length === 0 ? '1' : told.join('*');
}

/** Terms as text in brackets; those that are 0 are left out. */
export function sum(...terms: readonly string[]): string {
  const told = terms.filter((term) => term !== '0');
  if (told.length === 0) return '0';
  return told.length === 1 ? (told[0] ?? '0') : `(${told.join('+')})`;
}

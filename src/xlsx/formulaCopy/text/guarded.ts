const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;

/** A number that is written in the formula itself. */
export function numberIn(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** Conditions as one text; undefined when all of them are known to hold. */
function all(conditions: readonly string[]): string | undefined {
  const asked = [...new Set(conditions)].filter((condition) => condition !== 'TRUE');
  return asked.length === 0 ? undefined : asked.length === 1 ? asked[0] : `AND(${asked.join(',')})`;
}

/** "x>0", or whether it holds where the number is written in the formula. */
export function compared(text: string, operator: '>' | '>=' | '<', limit: number): string {
  const number = numberIn(text);
  if (number === undefined) return `${text}${operator}${limit}`;
  const holds = operator === '>' ? number > limit : operator === '<' ? number < limit : number >= limit;
  return holds ? 'TRUE' : 'FALSE';
}

/** A text that is worked out while all conditions hold; otherwise the cell shows the error. */
export function when(conditions: readonly string[], text: string, error = '#VALUE!'): string {
  const asked = all(conditions);
  return asked === undefined ? text : `IF(${asked},${text},${error})`;
}

/** A text that needs these to be above 0, as prices, sizes and steps are. */
export function guarded(positive: readonly string[], text: string): string {
  return when(
    positive.map((each) => compared(each, '>', 0)),
    text,
  );
}

export type Constant = string | number | boolean;

/** A value that is typed into a formula, or rows of them in braces; undefined for everything else. */
export function constantOf(text: string): Constant[][] | undefined {
  const single = valueOf(text);
  if (single !== undefined) return [[single]];
  if (!/^\{.*\}$/s.test(text)) return undefined;
  const rows = split(text.slice(1, -1), ';').map((row) =>
    split(row, ',').map((cell) => valueOf(cell.trim())),
  );
  return rows.every(isComplete) ? rows : undefined;
}

function isComplete(row: readonly (Constant | undefined)[]): row is Constant[] {
  return row.every((cell) => cell !== undefined);
}

function valueOf(text: string): Constant | undefined {
  if (/^"(?:[^"]|"")*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  const number = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%?)$/i.exec(text);
  if (!number) return undefined;
  return number[2] === '%' ? Number(number[1]) / 100 : Number(number[1]);
}

/** At a sign, but not inside texts. */
function split(text: string, sign: string): string[] {
  const pieces = text.match(new RegExp(`(?:"(?:[^"]|"")*"|[^"${sign}])+`, 'gs'));
  return pieces ?? [];
}

export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

/** Whether an answer is the expected one: blocks cell by cell, errors by code, numbers within the tolerance. */
export function worksOut(got: unknown, expected: unknown, { rel, abs }: Tolerance): boolean {
  if (Array.isArray(expected)) {
    const rows = expected as unknown[][];
    const block = Array.isArray(got) ? (got as unknown[][]) : [[got]];
    return (
      block.length === rows.length &&
      rows.every(
        (row, r) =>
          block[r]?.length === row.length &&
          row.every((cell, c) => worksOut(block[r]?.[c], cell, { rel, abs })),
      )
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    return (got as { error?: unknown } | null)?.error === (expected as { error: string }).error;
  }
  if (typeof expected === 'number') {
    return typeof got === 'number' && Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected));
  }
  return got === expected;
}

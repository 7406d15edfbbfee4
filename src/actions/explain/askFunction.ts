/** What a function answers when it is asked again: its cells, or the error that Excel would show. */
export type Answer =
  { readonly cells: readonly (readonly unknown[])[] } | { readonly code: string; readonly sentence: string };

type HedgeFunction = (...values: readonly unknown[]) => unknown;

/**
 * Asks a HEDGE function of this page, as Excel asked it. Excel on the desktop hides the sentence of an error; the
 * function says it again. undefined where the page has no such function.
 */
export function askFunction(id: string, values: readonly unknown[]): Answer | undefined {
  const run = hedgeFunctions()[id];
  if (run === undefined) return undefined;
  try {
    const result = run(...values);
    const cells = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    const [[only] = []] = cells;
    return cells.length === 1 && cells[0]?.length === 1 ? (errorOf(only) ?? { cells }) : { cells };
  } catch (thrown) {
    const failure = errorOf(thrown);
    if (failure === undefined) throw thrown;
    return failure;
  }
}

/** functions.js, which the page loads before the pane, leaves them here. */
function hedgeFunctions(): Readonly<Record<string, HedgeFunction>> {
  const { hedgeFunctions: found } = globalThis as {
    hedgeFunctions?: Readonly<Record<string, HedgeFunction>>;
  };
  return found ?? {};
}

/** An error is thrown, or stands in its row of a column. */
export function errorOf(value: unknown): { readonly code: string; readonly sentence: string } | undefined {
  if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
  const { code } = value;
  if (typeof code !== 'string' || !code.startsWith('#')) return undefined;
  const sentence = 'message' in value && typeof value.message === 'string' ? value.message : '';
  return { code, sentence };
}

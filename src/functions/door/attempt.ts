import { cellError } from './cellError';
import { cellFromAnswer } from './eachRow';

/** Works something out at once and once; whoever asks gets the value, or the same error again. */
export function attempt<Value>(work: () => Value): () => Value {
  try {
    const value = work();
    return () => value;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}

/** The value, if there is one; what the error is shows where it is asked for. */
export function known<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** One cell of a table: unknown is blank, and an error stays in the cell. */
export function cellOf(work: () => Parameters<typeof cellFromAnswer>[0] | undefined): unknown {
  try {
    return cellFromAnswer(work() ?? '');
  } catch (thrown) {
    return cellError(thrown);
  }
}

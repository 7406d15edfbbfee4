import { cellError } from './cellError';

/** Runs a whole function; what it cannot answer reaches the cell as an Excel error with its sentence. */
export function answering<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    throw cellError(thrown);
  }
}

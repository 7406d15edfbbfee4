import { HedgeError } from '../model/hedgeError';

/** A venue's sentences speak of Refresh, which fills other tables. */
export function tryAgain(error: unknown): unknown {
  if (!(error instanceof HedgeError)) return error;
  return new HedgeError(error.reason, error.message.replaceAll('press Refresh again', 'try again'));
}

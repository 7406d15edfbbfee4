import { HedgeError } from '../model/hedgeError';
import { runExcel } from './runExcel';

/** After a write that failed, undoes what was written before; when that fails too, the user is told what to do. */
export async function takeBack(
  cause: unknown,
  undo: (context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  try {
    await runExcel(undo);
  } catch {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HedgeError(
      'notAvailable',
      `${reason} What was written before that could not be taken back: use Undo, then try again.`,
    );
  }
}

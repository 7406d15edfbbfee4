import { HedgeError } from '../model/hedgeError';
import { CellEditRefusal } from './cellEditRefusal';

interface RunChoices {
  /** All changes are one step for the user's Undo, where Excel can do that. Sheets may then be added but not deleted. */
  readonly oneUndoStep?: boolean;
}

/** Runs one batch function and turns Excel's refusals into sentences. */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { oneUndoStep = false }: RunChoices = {},
): Promise<Result> {
  const mergeUndoGroup = oneUndoStep && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw excelRefusal(error);
  }
}

/** Excel's own refusals become sentences; anything else is a bug and stays one. */
function excelRefusal(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  if (error.code === 'InvalidOperationInCellEditMode') return new CellEditRefusal();
  return new HedgeError('notAvailable', SENTENCES[error.code] ?? `Excel refused: ${error.message}`);
}

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: 'Excel refused access: the workbook or the sheet is protected or read-only.',
  ActivityLimitReached: 'Excel is busy with another change. Try again in a moment.',
  ResponsePayloadSizeLimitExceeded:
    'The tables hold more than Excel hands out at once. Delete rows that you no longer need, then try again.',
  RequestPayloadSizeLimitExceeded: 'This is more than Excel takes at once. Choose fewer symbols or venues.',
};

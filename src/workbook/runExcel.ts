import { HedgeError } from '../model/hedgeError';

/** Runs one batch function; what it changes is one step for the user's Undo where Excel can do that. */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const canMergeUndo = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(canMergeUndo && { mergeUndoGroup: true }) };
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw excelRefusal(error);
  }
}

/** Excel's own refusals become sentences; anything else is a bug and stays one. */
function excelRefusal(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HedgeError('notAvailable', SENTENCES[error.code] ?? `Excel refused: ${error.message}`);
}

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'A cell is being edited. Finish it with Enter or Esc and try again.',
  AccessDenied: 'Excel refused access: the workbook or the sheet is protected or read-only.',
  ActivityLimitReached: 'Excel is busy with another change. Try again in a moment.',
  RequestPayloadSizeLimitExceeded: 'This is more than Excel takes at once. Choose fewer symbols or venues.',
};

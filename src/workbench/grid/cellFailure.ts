/** An error on its way to a cell, with the sentence that explains it where there is one. */
export interface CellFailure {
  readonly code: string;
  readonly sentence?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * What an add-in returned or threw as the error Excel shows for it, or undefined for a plain value. A plain Error
 * is #VALUE! without a text, as in Excel; CustomFunctions.Error and error cells bring their code and sentence.
 */
export function cellFailure(value: unknown): CellFailure | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, basicValue, errorMessage, code, message } = value as Record<string, unknown>;
  if (type === 'Error') return failure(text(basicValue) ?? '#VALUE!', text(errorMessage));
  const ofExcel = text(code);
  return ofExcel?.startsWith('#') ? failure(ofExcel, text(message)) : undefined;
}

function failure(code: string, sentence: string | undefined): CellFailure {
  return sentence === undefined ? { code } : { code, sentence };
}

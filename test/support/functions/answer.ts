/** What stands in a cell after a call: a value, a spilled block, or an error and its sentence. */
export type Answer = unknown;

const isError = (value: unknown): value is { code: string; message?: string } =>
  typeof value === 'object' && value !== null && typeof (value as { code?: unknown }).code === 'string';

function cell(value: unknown): unknown {
  if (!isError(value)) return value;
  return value.message ? { error: value.code, message: value.message } : { error: value.code };
}

/** A result as a reader of the sheet sees it: 1×1 is a cell, error objects are their code and sentence. */
export function answerOf(result: unknown): Answer {
  if (!Array.isArray(result)) return cell(result);
  const block = (result as unknown[][]).map((row) => row.map(cell));
  return block.length === 1 && block[0]?.length === 1 ? block[0][0] : block;
}

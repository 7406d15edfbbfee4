import { HedgeError } from '../../model/hedgeError';

/** What a formula can work with. Blank is "", wherever Excel sent "" or null; it is never 0. */
export type PlainCell = number | string | boolean;

/** An error that already stands in a referenced cell; it passes through unchanged. */
export class PassedError extends Error {
  constructor(readonly cell: unknown) {
    super('a referenced cell holds an error');
  }
}

const PLAIN_TYPES = ['Double', 'FormattedNumber', 'String', 'Boolean'];

function isEntity(cell: unknown): cell is { type?: unknown; basicValue?: unknown } {
  return typeof cell === 'object' && cell !== null;
}

/** One cell as Excel sends it, in its plain form; the argument's name is for the sentence. */
export function plainCell(name: string, cell: unknown): PlainCell {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (cell instanceof CustomFunctions.Error) throw new PassedError(cell);
  if (isEntity(cell)) {
    if (cell.type === 'Error') throw new PassedError(cell);
    if (PLAIN_TYPES.includes(String(cell.type))) return plainCell(name, cell.basicValue);
    if (cell.type === 'Empty') return '';
  }
  throw new HedgeError(
    'badArgument',
    `${name} must be a plain number or text; the cell holds a linked data type: refer to one of its fields`,
  );
}

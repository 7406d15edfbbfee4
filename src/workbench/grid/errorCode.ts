import { ErrorType } from '@univerjs/engine-formula';

const CODES: readonly string[] = Object.values(ErrorType);

/** A text as an error of the grid; a code the grid does not know shows as #VALUE!. */
export function errorCode(code: string): ErrorType {
  return isErrorCode(code) ? code : ErrorType.VALUE;
}

export function isErrorCode(value: unknown): value is ErrorType {
  return typeof value === 'string' && CODES.includes(value);
}

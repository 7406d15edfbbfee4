/** The error that Excel gives to custom functions, for a place without Excel. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ERROR_CODE = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** Gives functions that run in Node the errors they would throw in Excel. */
export function provideExcelErrors(): void {
  Reflect.set(globalThis, 'CustomFunctions', { Error: CellError, ErrorCode: ERROR_CODE });
}

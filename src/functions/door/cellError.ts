import { HedgeError, type HedgeErrorReason } from '../../model/hedgeError';
import { PassedError } from './cell';

/** The one place where our reasons become Excel's errors; only #VALUE! and #N/A can carry a sentence there. */
const EXCEL_CODE = {
  badArgument: 'invalidValue',
  notAvailable: 'notAvailable',
  divideByZero: 'divisionByZero',
  noSolution: 'invalidNumber',
} as const satisfies Record<HedgeErrorReason, keyof typeof CustomFunctions.ErrorCode>;

/** The error a cell shows; a bug is thrown on, so that it surfaces as one. */
export function cellError(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof HedgeError) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode[EXCEL_CODE[thrown.reason]], thrown.message);
  }
  if (thrown instanceof PassedError) return passedOn(thrown.cell);
  throw thrown;
}

const CODES = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#REF!'] as const;

function passedOn(cell: unknown): CustomFunctions.Error {
  if (cell instanceof CustomFunctions.Error) return cell;
  const { basicValue } = cell as { basicValue?: unknown };
  const code = CODES.find((candidate) => candidate === basicValue) ?? '#VALUE!';
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
}

import { HedgeError, type HedgeErrorReason } from '../../model/hedgeError';
import { PassedError } from './cell';

/** The one place where our reasons become Excel's errors; Excel shows a sentence with #VALUE! and #N/A only. */
const EXCEL_ERROR = {
  badArgument: { code: 'invalidValue', speaks: true },
  notAvailable: { code: 'notAvailable', speaks: true },
  divideByZero: { code: 'divisionByZero', speaks: false },
  noSolution: { code: 'invalidNumber', speaks: false },
} as const satisfies Record<
  HedgeErrorReason,
  { code: keyof typeof CustomFunctions.ErrorCode; speaks: boolean }
>;

/** The error a cell shows; a bug is thrown on, so that it surfaces as one. */
export function cellError(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof HedgeError) {
    const { code, speaks } = EXCEL_ERROR[thrown.reason];
    return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], speaks ? thrown.message : undefined);
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

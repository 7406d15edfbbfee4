import type { Cell } from '../../workbook/cell';
import { type Answer, askFunction } from './askFunction';
import { isErrorValue } from './errorValue';
import type { ArgumentExplanation } from './explainArguments';

/** Asks the function with what its arguments are now; undefined where one of them cannot be known. */
export function askAgain(id: string, explained: readonly ArgumentExplanation[]): Answer | undefined {
  if (explained.some(({ typed, cells, isCut }) => typed !== '' && (cells === undefined || isCut === true)))
    return undefined;
  return askFunction(
    id,
    explained.map(({ parameter, cells }) => {
      if (cells === undefined) return null;
      return parameter.isCells ? cells.map((row) => row.map(asSent)) : asSent(cells[0]?.[0] ?? '');
    }),
  );
}

/** A blank is sent as nothing, an error as an error. */
function asSent(value: Cell): unknown {
  if (value === '') return null;
  return isErrorValue(value) ? { type: 'Error', basicValue: value } : value;
}

import { type MarginTier } from '../../hedging/margin/maintenanceMargin';
import { tierAmounts } from '../../hedging/margin/tierAmounts';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { plainCell } from './cell';
import { readNotNegative, readNumber } from './numbers';
import { refuseBlank } from './refuseBlank';

/** Margin tiers: one rate for all, or rows floor | rate [| amount]; amounts left blank are worked out. */
export function tiersArgument(name: string, cells: unknown[][]): MarginTier[] {
  const matrix = (Array.isArray(cells) ? cells : [[cells]]).map((line) =>
    line.map((cell) => plainCell(name, cell)),
  );
  const width = matrix[0]?.length ?? 0;
  if (matrix.length === 1 && width === 1)
    return [
      { floor: new Decimal(0), rate: readNotNegative(name, matrix[0]?.[0] ?? ''), amount: new Decimal(0) },
    ];
  if (width !== 2 && width !== 3)
    throw new HedgeError(
      'badArgument',
      `${name} must be one rate or rows of floor, rate and, if there is one, amount; it is ${width} cells wide`,
    );
  const lines = matrix.filter((line) => line.some((cell) => cell !== ''));
  refuseBlank(name, lines, 'tier');
  const rates = lines.map(([floor = '', rate = ''], index) => ({
    floor: readNotNegative(`${name}, floor ${index + 1},`, floor),
    rate: readNotNegative(`${name}, rate ${index + 1},`, rate),
  }));
  const amounts = tierAmounts(rates);
  const given = lines.some(([, , amount = '']) => amount !== '');
  return rates.map((tier, index) => ({
    ...tier,
    amount: given
      ? readNumber(`${name}, amount ${index + 1},`, lines[index]?.[2] ?? '')
      : (amounts[index] ?? new Decimal(0)),
  }));
}

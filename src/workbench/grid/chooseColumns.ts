import { BaseReferenceObject, type IFunctionService } from '@univerjs/engine-formula';

/**
 * The engine's CHOOSE counts the rows of arrays, but not those of ranges: of CHOOSE({1,2},A1:A9,B1:B9) it keeps the first
 * row. Where the index is an array or stands in a cell, it gets the cells of the ranges; else the range stays one.
 */
export function chooseColumns(functions: IFunctionService): void {
  const choose = functions.getExecutor('CHOOSE');
  if (choose === undefined || choose === null) throw new Error('The grid has no CHOOSE');
  const calculate = choose.calculate.bind(choose);
  choose.calculate = (...given) => {
    const [index] = given;
    if (!(index instanceof BaseReferenceObject) && index?.isArray() !== true) return calculate(...given);
    return calculate(
      ...given.map((each) => (each instanceof BaseReferenceObject ? each.toArrayValueObject() : each)),
    );
  };
}

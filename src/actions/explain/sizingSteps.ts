import type { Cell } from '../../workbook/cell';
import { askFunction } from './askFunction';
import type { ArgumentExplanation } from './explainArguments';

/** A line of the working, as EXPLAIN answers it. */
export interface WorkingStep {
  readonly step: string;
  readonly formula: string;
  readonly value: number;
  readonly unit: string;
}

type Given = (name: string) => readonly (readonly Cell[])[] | undefined;

/** How each sizing function comes to the arguments of EXPLAIN: exposure, hedgeRatio and beta. */
const ROADS: Readonly<
  Record<string, (number: (name: string) => number | undefined) => (number | undefined)[]>
> = {
  CONTRACTS: (number) => [number('exposure'), number('hedgeRatio') ?? 1, number('beta') ?? 1],
  CONTRACTSQTY: (number) => [
    product(number('quantity'), number('spotPrice') ?? number('price')),
    number('hedgeRatio') ?? 1,
    1,
  ],
  BETACONTRACTS: (number) => [number('value'), 1, difference(number('betaNow'), number('betaTarget'))],
  LOSSCONTRACTS: (number) => [quotient(number('loss'), number('move')), 1, 1],
};

/**
 * The steps from an exposure to whole lots, for a call that sizes one hedge. Only when they end where the cell does:
 * a cell that was not recalculated, or a column, has none.
 */
export function sizingSteps(
  id: string,
  explained: readonly ArgumentExplanation[],
  result: Cell,
): readonly WorkingStep[] {
  const road = ROADS[id];
  const given: Given = (name) => explained.find(({ parameter }) => parameter.name === name)?.cells;
  if (road === undefined || typeof result !== 'number') return [];
  const number = (name: string): number | undefined => {
    const cells = given(name);
    const only = cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
    return typeof only === 'number' ? only : undefined;
  };
  const [exposure, hedgeRatio, beta] = road(number);
  const [price, spec] = [number('price'), given('contractSpec')];
  if ([exposure, hedgeRatio, beta, price, spec].includes(undefined)) return [];
  const rounding = given('rounding')?.[0]?.[0] ?? null;
  const answer = askFunction('EXPLAIN', [[[exposure]], [[price]], spec, [[hedgeRatio]], [[beta]], rounding]);
  if (answer === undefined || !('cells' in answer)) return [];
  const steps = answer.cells.flatMap(([step, formula, value, unit]) =>
    // Where a venue knows no smallest order there is nothing to tell of it.
    typeof value === 'number' && !(step === 'smallestOrder' && value === 0)
      ? [{ step: String(step), formula: String(formula), value, unit: String(unit) }]
      : [],
  );
  return steps.some(({ step, value }) => step === 'shortContracts' && value === result) ? steps : [];
}

function product(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a * b;
}

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}

/** The exposure whose loss at the move is the loss. */
function quotient(loss: number | undefined, move: number | undefined): number | undefined {
  return loss === undefined || move === undefined || move === 0 ? undefined : -loss / move;
}

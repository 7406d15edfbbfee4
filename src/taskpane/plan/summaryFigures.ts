import { numberOf, type PlanLine } from '../../actions/planLine';
import type { PlanFigures } from '../../actions/readPlanFigures';
import { planTexts } from '../texts/planTexts';

/** Of a plan of thousands the sheet has the rest. */
const MOST_LINES = 20;

export interface SummaryFigure {
  readonly name: string;
  readonly figure: string;
}

/** A plan in words and numbers: what to sell for each holding, then its total. */
export function summaryFigures({ total, lines }: Pick<PlanFigures, 'total' | 'lines'>): SummaryFigure[] {
  const shown = (column: string, show: (value: number) => string): string => {
    const value = numberOf(total, column);
    return value === undefined ? planTexts.unknown : show(value);
  };
  const left = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES).map((line, index) => ({
      name: `${String(line['asset'] ?? index + 1)} → ${String(line['symbol'] ?? '')}`,
      figure: contractsOf(line),
    })),
    ...(left > 0 ? [{ name: planTexts.moreLines(left), figure: '' }] : []),
    { name: planTexts.value, figure: shown('exposure', planTexts.amount) },
    { name: planTexts.offset, figure: shown('hedgedRatio', planTexts.share) },
    { name: planTexts.leftOpen, figure: shown('residual', planTexts.amount) },
    { name: planTexts.margin, figure: shown('initialMargin', planTexts.amount) },
    { name: planTexts.cost, figure: shown('cost', planTexts.amount) },
  ];
}

function contractsOf(line: PlanLine): string {
  const count = numberOf(line, 'shortContracts');
  if (count === undefined) return planTexts.rowFailed;
  if (count === 0) return planTexts.none;
  return count > 0 ? planTexts.short(count) : planTexts.long(count);
}

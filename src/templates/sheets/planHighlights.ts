import { columnLetters } from '../cellAddress';
import { FIRST_LINE, type PlanContext, roomForLines } from '../planContext';
import type { HighlightData } from '../workbookData';

/** A hedge this far from its target stands out, and a liquidation this near. */
const OFF_TARGET = 0.02;
const [NEAR, VERY_NEAR] = [0.3, 0.15];

/** Over- and under-hedged rows, near liquidations and warnings stand out. */
export function planHighlights(context: PlanContext): HighlightData[] {
  const { headers } = context.result;
  const place = (header: string): number => headers.indexOf(header);
  const cell = (header: string): string => `$${columnLetters(place(header))}${FIRST_LINE + 1}`;
  const rule = (header: string, formula: string, look: HighlightData['look']): HighlightData => ({
    area: { row: FIRST_LINE, column: place(header), rows: roomForLines(context), columns: 1 },
    formula: `=${formula}`,
    look,
  });
  const [hedged, target, move] = [cell('hedgedRatio'), cell('hedgeRatio'), cell('liquidationMove')];
  return [
    rule('hedgedRatio', `AND(ISNUMBER(${hedged}),${hedged}>${target}+${OFF_TARGET})`, 'bad'),
    rule('hedgedRatio', `AND(ISNUMBER(${hedged}),${hedged}<${target}-${OFF_TARGET})`, 'warning'),
    rule('liquidationMove', `AND(ISNUMBER(${move}),ABS(${move})<${VERY_NEAR})`, 'bad'),
    rule('liquidationMove', `AND(ISNUMBER(${move}),ABS(${move})<${NEAR})`, 'warning'),
    rule('warnings', `LEN(${cell('warnings')})>0`, 'warning'),
  ];
}

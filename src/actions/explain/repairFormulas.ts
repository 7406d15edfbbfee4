import { reenterFormulas, type Reentered } from '../../workbook/explain/reenterFormulas';
import { type SickCell, sicknessOf, typedAgain } from './sicknessOf';

/** What a repair did, and what it could not. */
export interface Repair {
  /** Cells that answer now. */
  readonly repaired: number;
  readonly left: readonly Unrepaired[];
}

export interface Unrepaired extends Pick<Reentered, 'sheet' | 'row' | 'column' | 'reason'> {
  /** still: it was entered and shows the same; the others say why it was not entered. */
  readonly because: 'still' | 'protected' | 'changed' | 'refused' | 'lost';
}

/** Enters the formulas that are stuck again, and no other cell. */
export async function repairFormulas(
  cells: readonly SickCell[],
  onProgress: (share: number) => void,
): Promise<Repair> {
  const stuck = cells.filter(({ sickness }) => sickness === 'unknown' || sickness === 'waiting');
  const done = await reenterFormulas(
    stuck.map(({ sheet, row, column }) => ({ sheet, row, column })),
    (formula, value) => {
      const { isOurs, sickness } = sicknessOf({ formula, value });
      const isStuck = isOurs && (sickness === 'unknown' || sickness === 'waiting');
      return isStuck ? typedAgain(String(formula)) : undefined;
    },
    onProgress,
  );
  const left = done.flatMap(({ outcome, value, reason, ...place }): Unrepaired[] => {
    if (outcome !== 'entered')
      return [{ ...place, because: outcome, ...(reason !== undefined && { reason }) }];
    return value === '#NAME?' ? [{ ...place, because: 'still' }] : [];
  });
  const others = cells.flatMap(({ sheet, row, column, sickness }): Unrepaired[] =>
    sickness === 'lost' ? [{ sheet, row, column, because: sickness }] : [],
  );
  return { repaired: done.length - left.length, left: [...left, ...others] };
}

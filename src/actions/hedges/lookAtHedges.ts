import { dateFromSerial } from '../../model/dateFromSerial';
import { renewPresent } from '../../workbook/priceAge';
import { isLost, type LostBook, type PlanHedges } from './openHedge';
import { readHedges } from './readHedges';

/**
 * The hedges of every plan. When one has become due since the workbook's clock was last moved, the clock is moved, so
 * that its row stands out on the sheet too; otherwise nothing is written.
 */
export async function lookAtHedges(now: Date): Promise<(PlanHedges | LostBook)[]> {
  const hedges = await readHedges(now);
  const isNews = hedges.some(
    (each) =>
      !isLost(each) &&
      each.open.some(({ alert, alertShown }) => alert === 'due' && !/^due/i.test(alertShown)),
  );
  if (isNews) await renewPresent(now);
  return hedges;
}

/** Milliseconds until the next hedge ends; undefined when none will. */
export function nextEnd(hedges: readonly (PlanHedges | LostBook)[], now: Date): number | undefined {
  const ends = hedges
    .flatMap((each) => (isLost(each) ? [] : each.open))
    .flatMap(({ endsOn }) => (endsOn === undefined ? [] : dateFromSerial(endsOn).getTime() - now.getTime()))
    .filter((milliseconds) => milliseconds > 0);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

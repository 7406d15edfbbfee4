import { instantText } from '../../model/instantText';
import type { VenuePrices } from '../inspect/pricesOf';

/** A minute, in days: prices read together. */
const TOGETHER = 1 / 24 / 60;

/** One line on what a copy holds: how old its values are and where they came from. */
export function bannerText(prices: readonly VenuePrices[], madeAt: number, isLive = false): string {
  const instants = prices.flatMap(({ oldest, newest }) => [oldest ?? [], newest ?? []].flat());
  const [what, needsNone] = isLive
    ? ['Prices', 'formulas work without the add-in. See Provenance.']
    : ['Values', 'no add-in needed. See Provenance.'];
  if (instants.length === 0)
    return `${what} as of ${instantText(madeAt)}, as the workbook showed them; ${needsNone}`;
  const [oldest, newest] = [Math.min(...instants), Math.max(...instants)];
  const span =
    newest - oldest < TOGETHER ? instantText(newest) : `${instantText(oldest)} to ${instantText(newest)}`;
  return `${what} as of ${span} from ${prices.map(({ venue }) => venue).join(', ')}; ${needsNone}`;
}

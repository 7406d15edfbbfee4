import { HedgeError } from '../../model/hedgeError';
import type { KeyedTable, TableRow } from '../door/table';

const MOST_NAMED = 8;
/** Among linear perpetuals of one coin at one venue this is the one meant, unless another is named. */
const USUAL_SETTLE = 'usdt';

/** Whether a cell holds this text, in any case. */
export function holds(row: TableRow, header: string, text: string): boolean {
  return String(row.cellOrBlank(header)).trim().toLowerCase() === text.toLowerCase();
}

/** The active linear perpetual of a coin at a venue, or at any when only one venue has it; else #N/A names candidates. */
export function hedgeContract(contracts: KeyedTable, asset: string, venue: string): TableRow {
  const open = contracts.rowsWith('base', asset).filter((row) => row.cellOrBlank('active') !== false);
  const fit = open.filter(
    (row) =>
      holds(row, 'kind', 'perpetual') &&
      holds(row, 'payoff', 'linear') &&
      (venue === '' || holds(row, 'venue', venue)),
  );
  const usual = fit.filter((row) => holds(row, 'settle', USUAL_SETTLE));
  const chosen = usual.length === 1 ? usual : fit;
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) return only;
  const candidates = (fit.length > 0 ? fit : open).map(({ key }) => key).slice(0, MOST_NAMED);
  throw new HedgeError(
    'notAvailable',
    candidates.length === 0
      ? `contractsTable has no open contract of ${asset}; add the coin to the watch-list and press Refresh, or name another coin's contract as its hedge`
      : `the hedge of ${asset} must be named; candidates are ${candidates.join(', ')}`,
  );
}

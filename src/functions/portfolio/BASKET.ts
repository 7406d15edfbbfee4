import { type BasketCoin, type BasketLeg, type BasketRow, basket } from '../../hedging/portfolio/basket';
import { CONTRACT_TERMS_COLUMNS } from '../../model/contractTerms';
import { HedgeError } from '../../model/hedgeError';
import { answering } from '../door/answering';
import { plainCell } from '../door/cell';
import { isOmitted } from '../door/column';
import { readContractTerms } from '../door/contractSpec';
import { covarianceArgument } from '../door/covarianceArgument';
import { cellFromAnswer } from '../door/eachRow';
import { type RowCells, filledRows, readName } from '../door/filledRows';
import { flagArgument } from '../door/flag';
import { positiveCell } from '../door/numberCell';
import { readNumber, readPositive } from '../door/numbers';
import { refuseBlank } from '../door/refuseBlank';
import { rowsArgument } from '../door/rowsArgument';
import { spilled } from '../door/spilled';

const HEADERS = [
  'part',
  'name',
  'exposure',
  'shortContracts',
  'notional',
  'risk',
  'uncovered',
] as const satisfies (keyof BasketRow)[];

/**
 * Whole contracts in a few instruments that leave the least variance of many coins.
 *
 * @customfunction BASKET
 * @param exposures Exposure per coin, in quote currency: one column, or two with the coin's name before it.
 * @param covariance Covariances of returns, coins first, then legs, in the order of exposures and legs (see
 * HEDGE.COVARIANCEMATRIX).
 * @param legs One row per instrument: name, price, then its spec row. A blank row is left out.
 * @param [maxLegs] Most instruments to use. Default: all.
 * @param [headers] FALSE leaves the header row out. Default TRUE.
 * @returns Table: part (total, leg or coin), name, exposure, shortContracts (positive = sell), notional, risk (standard
 * deviation alone; total: unhedged), uncovered (total: what the basket leaves; coin: what its contracts cannot reach).
 * Quote currency, per period of the covariance.
 * @remarks the least standard deviation of Σ exposure × return − Σ notional × return over all whole lots that meet the
 * venue's smallest order: every basket is compared, none is rounded into place
 * @throws #VALUE! a covariance that is not square or symmetric, or has not one row per coin and leg; a price or size that
 * is not positive; too many baskets to try
 * @throws #NUM! legs that move as one, so that no basket is the only one; a covariance that no returns can have
 * @throws #N/A no leg at all
 * @example =HEDGE.BASKET({"SOL",1000;"ADA",600}, {0.01,0,0.005;0,0.01,0.007;0.005,0.007,0.01}, {"ETH",100,1}, 1) → {"part","name","exposure","shortContracts","notional","risk","uncovered";"total","",1600,"",900,116.61903789690601,71.69379331573974;"leg","ETH","",9,900,90,"";"coin","SOL",1000,"","",100,86.60254037844388;"coin","ADA",600,"","",60,42.84857057125711}
 * @example =HEDGE.BASKET(1000, {0.04,0.024;0.024,0.04}, {"BTC",100,1}, , FALSE) → {"total","",1000,"",600,200,160;"leg","BTC","",6,600,120,"";"coin","coin 1",1000,"","",200,160}
 * @example =HEDGE.BASKET({1000;500}, {0.01,0;0,0.01}, {"ETH",100,1}) → #VALUE! covariance must have one row per coin and leg; beside the legs it has 1 for 2 exposures
 * @source Minimum-variance hedge over whole lots, as a closest-vector problem
 */
export function BASKET(
  exposures: unknown[][],
  covariance: unknown[][],
  legs: unknown[][],
  maxLegs?: unknown[][],
  headers?: boolean,
): unknown[][] {
  return answering(() => {
    const withHeaders = flagArgument('headers', headers, true);
    const instruments = filledRows('legs', legs, ['name', 'price', ...CONTRACT_TERMS_COLUMNS], 3).map(
      readLeg,
    );
    refuseBlank('legs', instruments);
    const most = isOmitted(maxLegs) ? instruments.length : positiveCell('maxLegs', maxLegs).toNumber();
    if (!Number.isInteger(most)) {
      throw new HedgeError('badArgument', `maxLegs must be a whole number; it is ${most}`);
    }
    const variances = covarianceArgument('covariance', covariance);
    const coins = readCoins(exposures, variances.length - instruments.length);
    const rows = basket(coins, variances, instruments, most);
    return spilled(
      HEADERS,
      rows.map((row) => HEADERS.map((header) => cellFromAnswer(row[header] ?? ''))),
      withHeaders,
    );
  });
}

function readLeg(row: RowCells<'name' | 'price'>): BasketLeg {
  return {
    name: row.read('name', readName),
    price: row.read('price', readPositive),
    terms: readContractTerms(row.raw.slice(2), row.owner),
  };
}

/** As many coins as the covariance has beside the legs: only it can tell an exposure of 0 from an empty cell. */
function readCoins(exposures: unknown[][], count: number): BasketCoin[] {
  const rows = rowsArgument('exposures', exposures, ['name', 'exposure'], 1, (row, owner) => ({
    name: row.length === 1 ? '' : String(plainCell(`${owner}name`, row[0])),
    exposure: readNumber(`${owner}exposure`, plainCell(`${owner}exposure`, row.at(-1))),
  }));
  const surplus = Array.isArray(exposures) ? exposures.slice(Math.max(0, count)).flat() : [];
  if (count < 1 || rows.rows < count || !surplus.every((cell) => ['', null, 0].includes(cell as null))) {
    throw new HedgeError(
      'badArgument',
      `covariance must have one row per coin and leg; beside the legs it has ${count} for ${rows.rows} exposures`,
    );
  }
  return Array.from({ length: count }, (_, row) => {
    const { name, exposure } = rows.read(row);
    return { name: name === '' ? `coin ${row + 1}` : name, exposure };
  });
}

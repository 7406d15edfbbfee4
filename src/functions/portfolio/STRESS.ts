import {
  type Shock,
  type StressHedge,
  type StressHolding,
  type StressResult,
  stress,
} from '../../hedging/portfolio/stress';
import { CONTRACT_TERMS_COLUMNS } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { answering } from '../door/answering';
import { attempt, cellOf } from '../door/attempt';
import { readContractTerms } from '../door/contractSpec';
import { type RowCells, filledRows, readName } from '../door/filledRows';
import { flagArgument } from '../door/flag';
import { readMove, readNumber, readPositive } from '../door/numbers';
import { refuseBlank } from '../door/refuseBlank';
import { spilled } from '../door/spilled';

const EVERY_ASSET = '*';
const HEADERS = ['name', 'spot', 'hedge', 'net', 'netShare'] as const;
type ShockRow = RowCells<'name' | 'asset' | 'move' | 'shortClosesAt'>;

/**
 * Gain and loss of a hedged portfolio under shocks of your own, also when shorts are closed on the way.
 *
 * @customfunction STRESS
 * @param holdings Rows: asset, quantity, price now in quote currency.
 * @param hedges Rows: asset, shortContracts (negative = bought), entryPrice, then the contract's spec row. May be blank.
 * @param shocks Rows: name, asset (or * for all others), move (-0.5 = 50 % down), and where shorts close on the way, if
 * they do (-0.3; 0 or blank = they stay open). Rows of one name are one scenario.
 * @param [headers] FALSE leaves the header row out. Default TRUE.
 * @returns Table, one row per scenario and one more where shorts close: name, spot, hedge, net (quote currency, gain +),
 * netShare (net ÷ value of the holdings now).
 * @remarks spot = Σ quantity × price × move; hedge = Σ HEDGE.PNL from entryPrice to price × (1 + move), or to price × (1 +
 * shortClosesAt), a gain in coins taken at the last price; an asset without holding starts from its hedge's entryPrice;
 * an asset without shock stays where it is
 * @throws #VALUE! a price or size that is not positive; a move below -1; two shocks of one asset in a scenario; text or a
 * blank where a number is needed
 * @throws #N/A no holding or no shock at all; a shock of an asset that is neither held nor hedged (in its row)
 * @throws #DIV/0! netShare of holdings worth 0
 * @example =HEDGE.STRESS({"BTC",1.5,60000}, {"BTC",150,60000,0.01}, {"crash","*",-0.5,-0.3}) → {"name","spot","hedge","net","netShare";"crash",-45000,45000,0,0;"crash: short closed at -30 %, spot keeps falling to -50 %",-45000,27000,-18000,-0.2}
 * @example =HEDGE.STRESS({"BTC",1,60000;"ETH",10,4000}, {"BTC",1,60000,1}, {"alts","ETH",-0.2;"alts","*",-0.1}, FALSE) → {"alts",-14000,6000,-8000,-0.08}
 * @example =HEDGE.STRESS({"BTC",1.5,0}, {"BTC",150,60000,0.01}, {"crash","*",-0.5}) → #VALUE! holdings, row 1, price must be positive; it is empty or 0
 * @source Definition: gain of each leg at the shocked price
 */
export function STRESS(
  holdings: unknown[][],
  hedges: unknown[][],
  shocks: unknown[][],
  headers?: boolean,
): unknown[][] {
  return answering(() => {
    const withHeaders = flagArgument('headers', headers, true);
    const held = filledRows('holdings', holdings, ['asset', 'quantity', 'price'], 3).map(readHolding);
    refuseBlank('holdings', held);
    const short = filledRows(
      'hedges',
      hedges,
      ['asset', 'shortContracts', 'entryPrice', ...CONTRACT_TERMS_COLUMNS],
      4,
    ).map(readHedge);
    const scenarios = new Map<string, ShockRow[]>();
    for (const row of filledRows('shocks', shocks, ['name', 'asset', 'move', 'shortClosesAt'], 3)) {
      const name = row.read('name', readName);
      scenarios.set(name, [...(scenarios.get(name) ?? []), row]);
    }
    refuseBlank('shocks', [...scenarios]);

    const value = held.reduce((sum, { quantity, price }) => sum.plus(quantity.times(price)), new Decimal(0));
    const assets = new Set([...held, ...short].map(({ asset }) => asset));
    const rows = [...scenarios].flatMap(([name, lines]) => {
      const read = attempt(() => readShocks(lines, assets));
      const row = (label: string, closing: boolean) =>
        stressRow(
          label,
          value,
          attempt(() => stress(held, short, shockReader(read(), closing))),
        );
      const closed = cellOf(() => closedLabel(read()));
      return closed === '' || typeof closed !== 'string'
        ? [row(name, false)]
        : [row(name, false), row(`${name}: ${closed}`, true)];
    });
    return spilled(HEADERS, rows, withHeaders);
  });
}

const folded = (asset: string): string => asset.toUpperCase();

function readHolding(row: RowCells<'asset' | 'quantity' | 'price'>): StressHolding {
  return {
    asset: folded(row.read('asset', readName)),
    quantity: row.read('quantity', readNumber),
    price: row.read('price', readPositive),
  };
}

function readHedge(row: RowCells<'asset' | 'shortContracts' | 'entryPrice'>): StressHedge {
  return {
    asset: folded(row.read('asset', readName)),
    shortContracts: row.read('shortContracts', readNumber),
    entryPrice: row.read('entryPrice', readPositive),
    terms: readContractTerms(row.raw.slice(3), row.owner),
  };
}

/** The shocks of one scenario by asset. */
function readShocks(rows: readonly ShockRow[], assets: ReadonlySet<string>): Map<string, Shock> {
  const shocks = new Map<string, Shock>();
  for (const row of rows) {
    const asset = folded(row.read('asset', readName));
    if (asset !== EVERY_ASSET && !assets.has(asset))
      throw new HedgeError('notAvailable', `${row.owner}asset must be held or hedged; ${asset} is neither`);
    if (shocks.has(asset))
      throw new HedgeError(
        'badArgument',
        `${row.owner}asset must differ within a scenario; ${asset} is there twice`,
      );
    const closes = row.cell('shortClosesAt');
    const closedAt = closes === '' || closes === 0 ? undefined : row.read('shortClosesAt', readMove);
    shocks.set(asset, { move: row.read('move', readMove), closedAt });
  }
  return shocks;
}

function shockReader(shocks: ReadonlyMap<string, Shock>, closing: boolean): (asset: string) => Shock {
  const still: Shock = { move: new Decimal(0) };
  return (asset) => {
    const shock = shocks.get(asset) ?? shocks.get(EVERY_ASSET) ?? still;
    return closing ? shock : { move: shock.move };
  };
}

const percent = (share: Decimal): string => `${share.times(100).toString()} %`;

/** "short closed at -30 %, spot keeps falling to -50 %", of every asset whose shorts close; empty when none does. */
function closedLabel(shocks: ReadonlyMap<string, Shock>): string {
  return [...shocks]
    .flatMap(([asset, { move, closedAt }]) => {
      if (closedAt === undefined) return [];
      const way = move.lt(closedAt) ? ['falling', 'falls'] : ['rising', 'rises'];
      const further = closedAt.s === move.s && move.abs().gte(closedAt.abs());
      const going = further ? `keeps ${way[0]}` : `then ${way[1]}`;
      const whose = asset === EVERY_ASSET ? '' : `${asset} `;
      return [`${whose}short closed at ${percent(closedAt)}, spot ${going} to ${percent(move)}`];
    })
    .join('; ');
}

function stressRow(label: string, value: Decimal, result: () => StressResult): unknown[] {
  const share = (): Decimal => {
    if (value.isZero()) throw new HedgeError('divideByZero', 'the holdings are worth 0');
    return result().net.div(value);
  };
  return [
    label,
    cellOf(() => result().spot),
    cellOf(() => result().hedge),
    cellOf(() => result().net),
    cellOf(share),
  ];
}

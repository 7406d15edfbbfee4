import { orderedLots } from '../text/orderSize';
import { byWord } from '../text/word';
import type { PlanColumn, PlanLine } from './planLine';

type Text = (line: PlanLine) => string;

/** A cell of a holding, or the default where it is blank. */
function chosen(text: string | undefined, byDefault: string): string {
  return text === undefined ? byDefault : `IF(${text}="",${byDefault},${text})`;
}

/** Blank where something is unknown, unless the line has no hedge at all: then the error that says why. */
const known = (unknown: readonly string[], contracts: string, text: string): string =>
  `IF(${unknown.length === 1 ? `${unknown[0] ?? ''}=""` : `OR(${unknown.map((each) => `${each}=""`).join(',')})`},LEFT(${contracts},0),${text})`;

/** Whether two amounts cancel out but for the rounding of their last digits. */
const cancel = (one: string, other: string): string =>
  `ABS(${one}+${other})<=1E-12*(ABS(${one})+ABS(${other}))`;

function shortContracts({ work, setting }: PlanLine): string {
  const [lots, fewest] = [work('lots'), work('fewestLots')];
  const rounding = { cell: setting('rounding') };
  const count = byWord(rounding, {
    nearest: orderedLots(lots, fewest, 'nearest'),
    down: orderedLots(lots, fewest, 'down'),
    up: orderedLots(lots, fewest, 'up'),
    none: lots,
  });
  return `${count}*${work('lotSize')}`;
}

/** Where margin and gain are worth the maintenance margin and no more. */
function liquidationPrice({ plan, work }: PlanLine): string {
  const size = `${plan('shortContracts')}*${work('contractSize')}`;
  const kept = `ABS(${size})*${work('maintenanceRate')}`;
  const cushion = `${work('liquidationMargin')}+${work('otherPnl')}`;
  const entry = work('entryPrice');
  const isInverse = `${work('payoff')}="inverse"`;
  const price = `IF(${isInverse},(${kept}-${size})/(${cushion}-${size}/${entry}),(${cushion}+${size}*${entry})/(${kept}+${size}))`;
  const atEntry = `IF(${isInverse},-${size}/${entry},${size}*${entry})`;
  return known(
    [work('maintenanceRate'), work('otherPnl')],
    plan('shortContracts'),
    `IF(ISERROR(${plan('residual')}),${plan('residual')},IF(${cancel(`(${cushion})`, atEntry)},#NUM!,IF(IFERROR(${price},0)>0,${price},#NUM!)))`,
  );
}

/** The move at which the hedge has paid for its fees and carry. */
function breakevenMove({ plan, work }: PlanLine): string {
  const side = `SIGN(${plan('shortContracts')})`;
  const fee = `${side}*${work('feeRate')}`;
  const opened = `${fee}-${work('fundingRate')}*${work('periods')}`;
  const move = (above: string, below: string): string =>
    `IF(MIN(${above},${below})>0,(${above})/(${below})-1,#NUM!)`;
  const price = `IF(${work('payoff')}="inverse",${move(`1-${fee}`, `1+${opened}`)},${move(`1-(${opened})`, `1+${fee}`)})`;
  return known(
    [work('feeRate'), work('fundingRate'), work('periods')],
    plan('shortContracts'),
    `IF(${plan('shortContracts')}=0,#NUM!,${price})`,
  );
}

/** Each column of PLAN in the words of every spreadsheet: the cell of one holding. */
export const NATIVE_PLAN_COLUMNS: Readonly<Record<PlanColumn, Text>> = {
  asset: ({ holding }) => `TRIM(${holding('asset') ?? '""'})`,
  quantity: ({ holding }) => holding('quantity') ?? '""',
  price: ({ holding, work }) => {
    const own = holding('price');
    const found = `IF(${work('spotRow')}>0,${work('spotPrice')},IF(${work('indexPrice')}>0,${work('indexPrice')},#N/A))`;
    return own === undefined ? found : `IF(OR(${own}="",${own}=0),${found},IF(${own}>0,${own}*1,#VALUE!))`;
  },
  exposure: ({ plan }) => `${plan('quantity')}*${plan('price')}`,
  beta: ({ holding }) => chosen(holding('beta'), '1'),
  hedgeRatio: ({ holding, setting }) => chosen(holding('hedgeRatio'), setting('hedgeRatio')),
  venue: ({ contracts, work }) => contracts.at('venue', work('contractRow')),
  symbol: ({ contracts, work }) => contracts.at('symbol', work('contractRow')),
  shortContracts,
  hedgedRatio: ({ plan }) => `${plan('notional')}/(${plan('exposure')}*${plan('beta')})`,
  residual: ({ plan }) => `${plan('exposure')}*${plan('beta')}-${plan('notional')}`,
  entryPrice: ({ plan, work }) =>
    `IF(ISERROR(${plan('exposure')}),${plan('exposure')},${work('entryPrice')})`,
  notional: ({ plan, work }) => `${plan('shortContracts')}*${work('contractValue')}`,
  initialMargin: ({ plan, work, setting }) =>
    `ABS(${plan('shortContracts')})*${work('settledValue')}/${setting('leverage')}`,
  liquidationPrice,
  liquidationMove: ({ plan, work }) =>
    `IF(${plan('liquidationPrice')}="","",${plan('liquidationPrice')}/${work('entryPrice')}-1)`,
  fees: ({ plan, work }) =>
    known(
      [work('feeRate')],
      plan('shortContracts'),
      `ABS(${plan('shortContracts')})*${work('settledValue')}*${work('feeRate')}*2`,
    ),
  funding: ({ plan, work }) =>
    known(
      [work('fundingRate'), work('periods')],
      plan('shortContracts'),
      `${plan('shortContracts')}*${work('settledValue')}*${work('fundingRate')}*${work('periods')}`,
    ),
  cost: ({ plan }) =>
    known([plan('fees'), plan('funding')], plan('shortContracts'), `${plan('fees')}-${plan('funding')}`),
  breakevenMove,
  warnings: ({ work }) => {
    const ofIndex = `AND(${work('spotRow')}=0,${work('indexPrice')}>0)`;
    const pieces = [
      work('choiceNotes'),
      work('contractNotes'),
      work('quoteNotes'),
      work('spotNotes'),
      `IFERROR(IF(${ofIndex},"; price is the index of "&${work('called')},""),"")`,
      work('costNotes'),
      work('sizeNotes'),
      `IF(${work('sound')}=1,"","; no hedge: the first error of this row says what is missing")`,
    ];
    return `MID(${pieces.join('&')},3,2000)`;
  },
};

import { buildTemplate } from '../../../src/actions/buildTemplate';
import { recordHedge } from '../../../src/actions/hedges/recordHedge';
import { newPlan } from '../../../src/actions/newPlan';
import { ownHoldings } from '../../../src/actions/ownHoldings/ownHoldings';
import { previewOwnPlan } from '../../../src/actions/ownHoldings/previewOwnPlan';
import { sampleFeed } from '../../../src/actions/sampleFeed';
import type { DailyCloses } from '../../../src/model/dailyCloses';
import { Decimal } from '../../../src/model/decimal';
import type { OrderBook } from '../../../src/model/orderBook';
import { acceptTerms } from '../../../src/workbook/acceptTerms';
import { activateSheet } from '../../../src/workbook/activateSheet';
import { findTermUses } from '../../../src/workbook/findTermUses';
import { readPlans } from '../../../src/workbook/plan/readPlans';
import { readPriceAge, renewPresent, writePriceAge } from '../../../src/workbook/priceAge';
import { insertFormula } from '../../../src/workbook/explain/insertFormula';
import { readActiveCell } from '../../../src/workbook/explain/readActiveCell';
import { readTables } from '../../../src/workbook/explain/readTables';
import { searchWorkbook } from '../../../src/workbook/explain/searchWorkbook';
import { selectCell } from '../../../src/workbook/explain/selectCell';
import { watchSelection } from '../../../src/workbook/explain/watchSelection';
import { readHedgeBooks } from '../../../src/workbook/hedges/readHedgeBooks';
import { readModel } from '../../../src/workbook/share/readModel';
import { deleteSnapshot, renameSnapshot } from '../../../src/workbook/snapshots/changeSnapshot';
import { keepSnapshot } from '../../../src/workbook/snapshots/keepSnapshot';
import { listSnapshots } from '../../../src/workbook/snapshots/listSnapshots';
import { recallSnapshot } from '../../../src/workbook/snapshots/recallSnapshot';
import { readSelectedTable } from '../../../src/workbook/holdings/readSelectedTable';
import { writeBeside } from '../../../src/workbook/holdings/writeBeside';
import { readProxyTables } from '../../../src/workbook/proxy/readProxyTables';
import { writeProxy } from '../../../src/workbook/proxy/writeProxy';
import { readMarket } from '../../../src/workbook/readMarket';
import { writeDepth } from '../../../src/workbook/writeDepth';
import { writeHistory } from '../../../src/workbook/writeHistory';
import { writeMarket } from '../../../src/workbook/writeMarket';
import { contract, OBSERVED_AT, quote } from '../venueMarkets';

/** Something that the add-in does to a workbook, or asks of it. */
export interface ExcelAction {
  /** As docs/excel-calls.md has it. */
  readonly name: string;
  /** The file of src/workbook that makes the calls. */
  readonly file: string;
  /** Brings an empty workbook to where the action starts. */
  readonly prepare?: () => Promise<unknown>;
  readonly run: () => Promise<unknown>;
  /** The request, from 0, whose refusal takes a part from the answer and nothing else. */
  readonly part?: number;
}

const NOW = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-21T13:00:00Z');

/** Binance lists these coins at these prices, each contract of this size. */
const market = (marks: Readonly<Record<string, string>>, size = '1') => ({
  answers: [
    {
      venue: 'binance',
      observedAt: OBSERVED_AT,
      contracts: Object.keys(marks).map((base) =>
        contract('binance', base, { contractSize: new Decimal(size) }),
      ),
      quotes: Object.entries(marks).map(([base, mark]) => quote('binance', base, mark)),
      problems: [],
    },
  ],
  failures: [],
  symbols: Object.keys(marks),
});
const FIRST = market({ BTC: '60000', ETH: '3000' });
const NEXT = market({ BTC: '61000', ETH: '3100', SOL: '150' });

const closes = (base: string, prices: readonly string[]): DailyCloses => ({
  key: `binance:${base}USDT`,
  venue: 'binance',
  symbol: `${base}USDT`,
  base,
  quote: 'USDT',
  closes: prices.map((close, index) => ({
    day: new Date(Date.UTC(2026, 2, 1 + index)),
    close: new Decimal(close),
  })),
  observedAt: OBSERVED_AT,
  source: 'direct',
});
const past = (series: readonly DailyCloses[], days: number) => ({
  series,
  failures: [],
  first: new Date(Date.UTC(2026, 2, 1)),
  end: new Date(Date.UTC(2026, 2, 1 + days)),
});
const PAST = past([closes('BTC', ['60000', '61000'])], 2);
const MORE_PAST = past([closes('BTC', ['60000', '61500', '62000']), closes('ETH', ['1', '2', '3'])], 3);

const book = (prices: readonly string[]): OrderBook => ({
  key: 'binance:BTCUSDT',
  venue: 'binance',
  symbol: 'BTCUSDT',
  bids: prices.map((price) => ({ price: new Decimal(price), contracts: new Decimal(2) })),
  asks: prices.map((price) => ({ price: new Decimal(price).plus(1), contracts: new Decimal(3) })),
  observedAt: OBSERVED_AT,
  source: 'direct',
});

/** Holdings with all that a file may say of them, some of it in one line only. */
async function planOfFile() {
  const { holdings } = ownHoldings('asset,quantity,ratio,beta\nBTC,1,,\nSOL,20,80%,1.4\nDOGE,3,,\n');
  const { signal } = new AbortController();
  const question = { templateId: 'multi-coin', venue: 'mexc', feed: sampleFeed(), signal, now: NOW };
  return (await previewOwnPlan({ ...question, holdings })).template;
}

/** A refresh after which two contracts wait for the user's word. */
async function keptTerms() {
  await writeMarket(FIRST);
  return writeMarket(market({ BTC: '60000', ETH: '3000' }, '0.1'));
}

/** What waits is found again by a refresh, which changes nothing then. */
async function waiting() {
  const later = market({ BTC: '60000', ETH: '3000' }, '0.1');
  return (await writeMarket(later)).termChanges;
}

let changes: Awaited<ReturnType<typeof waiting>> = [];

const ORDER = {
  key: 'mexc:BTC_USDT',
  asset: 'BTC',
  quantity: 1.5,
  spotEntry: 60_000,
  shortContracts: 150,
  entryPrice: 60_000,
  fees: 45,
  endsOn: undefined,
  closeAbove: undefined,
  closeBelow: undefined,
};

let snapshot = '';

/** A snapshot is kept, and another refresh has come since. */
async function keptSnapshot(): Promise<void> {
  await writeMarket(FIRST);
  await keepSnapshot('Monday', NOW);
  await writeMarket(NEXT);
  snapshot = (await listSnapshots()).snapshots[0]?.id ?? '';
}

/** A plan, with a cell of its holdings selected. */
async function selectedHoldings(): Promise<void> {
  await newPlan('multi-coin', NOW);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Holdings');
    sheet.activate();
    sheet.getRange('A5').select();
    await context.sync();
  });
}

/** Every action that calls Excel, in every state that it meets. Whatever joins src/workbook joins here. */
export const EXCEL_ACTIONS: readonly ExcelAction[] = [
  { name: 'Refresh, the first', file: 'writeMarket', run: () => writeMarket(FIRST) },
  { name: 'Refresh', file: 'writeMarket', prepare: () => writeMarket(FIRST), run: () => writeMarket(NEXT) },
  { name: 'New plan', file: 'plan/insertPlan', run: () => newPlan('single-coin', NOW) },
  {
    name: 'New plan, beside prices and another plan',
    file: 'plan/insertPlan',
    prepare: () => writeMarket(FIRST).then(() => newPlan('single-coin', NOW)),
    run: () => newPlan('long-hedge', NOW),
  },
  {
    name: 'New plan, from a file of holdings',
    file: 'plan/insertPlan',
    run: async () => buildTemplate(await planOfFile(), NOW),
  },
  {
    name: 'Take new terms',
    file: 'acceptTerms',
    prepare: async () => {
      await keptTerms();
      changes = await waiting();
    },
    run: () => acceptTerms(changes),
  },
  { name: 'Price history, the first', file: 'writeHistory', run: () => writeHistory(PAST) },
  {
    name: 'Price history',
    file: 'writeHistory',
    prepare: () => writeHistory(PAST),
    run: () => writeHistory(MORE_PAST),
  },
  { name: 'Order book, the first', file: 'writeDepth', run: () => writeDepth(book(['60000'])) },
  {
    name: 'Order book',
    file: 'writeDepth',
    prepare: () => writeDepth(book(['60000'])),
    run: () => writeDepth(book(['61000', '60999', '60998'])),
  },
  { name: 'Oldest price to trust, the first', file: 'priceAge', run: () => writePriceAge(15, NOW) },
  {
    name: 'Oldest price to trust',
    file: 'priceAge',
    prepare: () => writePriceAge(15, NOW),
    run: () => writePriceAge(60, LATER),
  },
  {
    name: 'The workbook’s clock, each minute',
    file: 'priceAge',
    prepare: () => writePriceAge(15, NOW),
    run: () => renewPresent(LATER),
  },
  { name: 'What the workbook trusts', file: 'priceAge', run: () => readPriceAge() },
  {
    name: 'What the tables hold',
    file: 'readMarket',
    prepare: () => writeMarket(FIRST),
    run: () => readMarket(),
  },
  {
    name: 'Cells that rest on changed terms',
    file: 'findTermUses',
    prepare: () => writeMarket(FIRST),
    run: () => findTermUses([{ key: 'binance:BTCUSDT', venue: 'binance', symbol: 'BTCUSDT' }]),
  },
  {
    name: 'The figures of the plans',
    file: 'plan/readPlans',
    prepare: () => newPlan('single-coin', NOW),
    run: () => readPlans(),
  },
  {
    name: 'What a choice of proxy rests on',
    file: 'proxy/readProxyTables',
    prepare: () => newPlan('multi-coin', NOW),
    run: () => readProxyTables(),
  },
  {
    name: 'Use a proxy',
    file: 'proxy/writeProxy',
    prepare: () => newPlan('multi-coin', NOW),
    run: () => writeProxy({ table: 'Holdings', asset: 'SOL', beta: 1.2, hedge: 'mexc:BTC_USDT' }),
  },
  {
    name: 'Look at the selected table',
    file: 'holdings/readSelectedTable',
    prepare: selectedHoldings,
    run: () => readSelectedTable(),
  },
  {
    name: 'Hedge a table',
    file: 'holdings/writeBeside',
    prepare: selectedHoldings,
    run: () =>
      writeBeside('Holdings', {
        formula: '=HEDGE.PLAN(1,2,3)',
        columns: 2,
        lines: 1,
        numberFormats: ['0', '0'],
      }),
  },
  {
    name: 'Keep a snapshot',
    file: 'snapshots/keepSnapshot',
    prepare: () => writeMarket(FIRST),
    run: () => keepSnapshot('Monday', NOW),
  },
  {
    name: 'What snapshots there are',
    file: 'snapshots/listSnapshots',
    prepare: keptSnapshot,
    run: () => listSnapshots(),
  },
  {
    name: 'Rename a snapshot',
    file: 'snapshots/changeSnapshot',
    prepare: keptSnapshot,
    run: () => renameSnapshot(snapshot, 'Tuesday'),
  },
  {
    name: 'Delete a snapshot',
    file: 'snapshots/changeSnapshot',
    prepare: keptSnapshot,
    run: () => deleteSnapshot(snapshot),
  },
  {
    name: 'Use a snapshot',
    file: 'snapshots/recallSnapshot',
    prepare: keptSnapshot,
    run: () => recallSnapshot(snapshot, LATER),
  },
  {
    name: 'The hedges of the plans',
    file: 'hedges/readHedgeBooks',
    prepare: () => newPlan('single-coin', NOW),
    run: () => readHedgeBooks(),
  },
  {
    name: 'Record a hedge',
    file: 'hedges/changeHedges',
    prepare: () => newPlan('single-coin', NOW),
    run: () => recordHedge(1, ORDER, 0, NOW),
  },
  {
    name: 'Record another hedge',
    file: 'hedges/changeHedges',
    prepare: () => newPlan('single-coin', NOW).then(() => recordHedge(1, ORDER, 0, NOW)),
    run: () => recordHedge(1, ORDER, ORDER.shortContracts, LATER),
  },
  {
    name: 'The selected cell and what it rests on',
    file: 'explain/readActiveCell',
    prepare: selectedHoldings,
    run: () => readActiveCell(['Quotes'], () => []),
  },
  {
    name: 'Insert a formula',
    file: 'explain/insertFormula',
    run: () => insertFormula('=HEDGE.CONTRACTS(90000,60000,0.01)'),
  },
  {
    name: 'The tables to choose columns from',
    file: 'explain/readTables',
    prepare: () => writeMarket(FIRST),
    run: () => readTables(),
  },
  {
    name: 'Check every cell',
    file: 'explain/searchWorkbook',
    prepare: () => writeMarket(FIRST),
    run: () =>
      searchWorkbook(
        ['Quotes'],
        () => undefined,
        () => undefined,
      ),
  },
  {
    name: 'Show a cell',
    file: 'explain/selectCell',
    prepare: () => newPlan('single-coin', NOW),
    run: () => selectCell('Notes', 2, 1),
  },
  {
    name: 'Follow the selection',
    file: 'explain/watchSelection',
    run: () => watchSelection(() => undefined),
  },
  {
    name: 'The workbook for a copy, where Excel gives no file',
    file: 'share/readModel',
    prepare: () => newPlan('single-coin', NOW),
    run: () => readModel(),
    part: 3,
  },
  {
    name: 'Open a sheet',
    file: 'activateSheet',
    prepare: () => newPlan('single-coin', NOW),
    run: () => activateSheet('Notes'),
  },
];

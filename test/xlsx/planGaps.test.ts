import { buildPlan, wholeWorkbook } from '../../src/templates/buildPlan';
import { SINGLE_COIN } from '../../src/templates/examples/singleCoin';
import type { Holding, PlanMarket } from '../../src/templates/template';
import type { CellData, CellValue, WorkbookData } from '../../src/templates/workbookData';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { provideExcelErrors } from '../../tools/plan/excelErrors';
import { recalculate, savedValues, type SheetValues } from './support/recalculate';
import { withoutHedge } from './support/withoutHedge';

provideExcelErrors();
const NOW = new Date('2026-11-21T12:00:00Z');
const TABLE_ROW = 5;
const KEY = 'mexc:BTC_USDT';
const BTC: Holding = { asset: 'BTC', quantity: 1.5, averageCost: 45_000 };
const XMR: Holding = { asset: 'XMR', quantity: 3 };
const MARKET = SINGLE_COIN.market;
/** As when its price has not come: the contract is known. */
const WITHOUT_QUOTES: PlanMarket = { ...MARKET, quotes: [] };
const WITHOUT_CONTRACTS: PlanMarket = { ...MARKET, contracts: [] };

type Hedge = Readonly<Partial<Record<string, CellValue>>>;
const FULL: Hedge = { key: KEY, asset: 'BTC', shortContracts: 150, status: 'open' };

interface Case {
  readonly of: string;
  readonly holdings?: readonly Holding[];
  readonly market?: PlanMarket;
  readonly hedge?: Hedge;
  /** The cell of PLAN shows it instead of a table. */
  readonly planFails?: string;
  readonly alert: string;
  /** What Plan says is in no sum. */
  readonly without?: string;
}

const CASES: readonly Case[] = [
  { of: 'the plan’s own count', alert: '' },
  {
    of: 'another count',
    hedge: { ...FULL, shortContracts: 100 },
    alert: 'out of band: the plan has 150',
  },
  {
    of: 'a hedge beside a coin that has no contract',
    holdings: [BTC, XMR],
    alert: '',
    without: '1 of 2 holdings could not be planned and are in no sum: XMR',
  },
  {
    of: 'a hedge whose coin has no price',
    market: WITHOUT_QUOTES,
    alert: 'not judged: its line of Plan shows an error; see its warnings',
    without: '1 of 1 holdings could not be planned and are in no sum: BTC',
  },
  {
    of: 'a hedge whose contract is not in Contracts',
    market: WITHOUT_CONTRACTS,
    alert: 'not judged: a line of Plan finds no contract; see its warnings',
    without: '1 of 1 holdings could not be planned and are in no sum: BTC',
  },
  {
    of: 'a hedge of a coin whose only line finds no contract',
    holdings: [{ ...BTC, hedge: 'mexc:BTCUSDT' }],
    alert: 'not judged: a line of Plan finds no contract; see its warnings',
    without: '1 of 1 holdings could not be planned and are in no sum: BTC',
  },
  {
    of: 'a hedge beside a plan that shows no table',
    planFails: '#NAME?',
    alert: 'not judged: Plan shows no plan; press Explain on its first cell',
    without: 'There is no plan: press Explain on the first cell of its table',
  },
  {
    of: 'a hedge with a limit but no mark to hold against it',
    market: WITHOUT_QUOTES,
    hedge: { ...FULL, closeAbove: 70_000 },
    alert: 'not judged: Quotes has no mark price of it',
    without: '1 of 1 holdings could not be planned and are in no sum: BTC',
  },
  {
    of: 'a hedge whose day has come, whatever the plan shows',
    market: WITHOUT_QUOTES,
    hedge: { ...FULL, endsOn: 46_000 },
    alert: 'due: its day has come',
    without: '1 of 1 holdings could not be planned and are in no sum: BTC',
  },
  {
    of: 'a hedge whose key is not one',
    hedge: { ...FULL, key: 'BTC_USDT' },
    alert: 'not judged: key must be venue:symbol, and the band a share',
  },
  { of: 'a closed hedge', hedge: { ...FULL, shortContracts: 7, status: 'closed' }, alert: '' },
];

/** Two rows of Holdings have a cost, a price or neither; one has a ratio of its own. */
const HELD = workbookOf({
  of: 'holdings',
  holdings: [{ ...BTC, hedgeRatio: 0.25 }, XMR, { asset: 'BTC', quantity: 1 }],
  alert: '',
});

/** The rows of contract and quote are there, but not the rate and the mark in them. */
const UNKNOWN = workbookOf({
  of: 'a hedge',
  market: {
    contracts: MARKET.contracts.map(({ maintenanceMarginRate: _rate, ...contract }) => contract),
    quotes: MARKET.quotes.map(({ mark: _mark, ...quote }) => quote),
  },
  alert: '',
});
/** Closed by hand, without the prices at the end. */
const ENDED = workbookOf({ of: 'a closed hedge', hedge: { ...FULL, status: 'closed' }, alert: '' });

function workbookOf({ holdings = [BTC], market = MARKET, hedge = FULL, planFails }: Case): WorkbookData {
  const data = wholeWorkbook(buildPlan({ ...SINGLE_COIN, holdings, market, steps: [] }, NOW));
  const sheets = data.sheets.map((sheet) => {
    const [hedges] = sheet.tables.filter(({ name }) => name === 'Hedges');
    const typed = (cell: CellData): CellData => {
      if (hedges && cell.row === TABLE_ROW) {
        const value = hedge[hedges.headers[cell.column] ?? ''];
        return value === undefined ? cell : { ...cell, value };
      }
      if (cell.spill === undefined || planFails === undefined) return cell;
      const { spill: _spill, ...alone } = cell;
      return { ...alone, value: { error: planFails } };
    };
    return { ...sheet, cells: sheet.cells.map(typed) };
  });
  return { ...data, sheets };
}

const fileOf = (data: WorkbookData): Uint8Array =>
  writeWorkbook(withoutHedge(data), { title: 'Gaps', createdAt: NOW });

function priceCells(hedges: ReadonlyMap<string, CellValue> | undefined): Record<string, CellValue> {
  const of = (header: string): CellValue => {
    const [corner = ''] = [...(hedges ?? [])].find(([, value]) => value === header) ?? [];
    return hedges?.get(corner.replace(/5$/, '6')) ?? '';
  };
  return Object.fromEntries(['spotPrice', 'markPrice', 'netPnl'].map((header) => [header, of(header)]));
}

const ALERT = 'T6';
const WITHOUT = 'G16';
let found: readonly SheetValues[] = [];
let held: SheetValues | undefined;
let unknown: SheetValues | undefined;
let ended: SheetValues | undefined;
beforeAll(async () => {
  const files = [HELD, UNKNOWN, ENDED, ...CASES.map(workbookOf)].map(fileOf);
  [held, unknown, ended, ...found] = await recalculate(files);
}, 240_000);

describe('worked out by LibreOffice', () => {
  test.each(CASES.map((each, at) => ({ ...each, at })))('$of: $alert', ({ at, alert, without = '' }) => {
    expect(found[at]?.get('Hedges')?.get('T5')).toBe('alert');
    expect(found[at]?.get('Hedges')?.get(ALERT) ?? '').toBe(alert);
    expect(found[at]?.get('Plan')?.get(WITHOUT) ?? '').toBe(without);
  });

  test('what a plan that shows no table says at a glance is nothing, not 0', () => {
    const failed = CASES.findIndex(({ planFails }) => planFails !== undefined);
    const glance = [6, 7, 8, 9, 10, 11, 12, 13].map(
      (row) => found[failed]?.get('Plan')?.get(`I${row}`) ?? '',
    );
    expect(glance).toEqual(glance.map(() => ''));
  });

  test('a rate and a price that nobody knows are blank, not 0', () => {
    const ladder = unknown?.get('Scenarios');
    const cells = [...(ladder ?? [])];
    const [corner = ''] = cells.find(([, value]) => value === 'maintenance') ?? [];
    const below = corner.replace(/\d+$/, (row) => String(Number(row) + 1));
    expect(corner).toMatch(/^E\d+$/);
    expect(ladder?.get(below.replace('E', 'B'))).toBe(KEY);
    expect(['E', 'F', 'G', 'H'].map((column) => ladder?.get(below.replace('E', column)) ?? '')).toEqual([
      '',
      '',
      '',
      '',
    ]);
    const prices = [unknown, ended].map((values) => priceCells(values?.get('Hedges')));
    expect(prices[0]).toMatchObject({ markPrice: '', netPnl: '' });
    expect(prices[1]).toEqual({ spotPrice: '', markPrice: '', netPnl: '' });
  });

  test('the sums over Holdings say what they have', () => {
    const holdings = held?.get('Holdings');
    expect(holdings?.get('A3')).toBe(
      'The sums have the value of 2 of 3 holdings and the unrealisedPnl of 1.',
    );
    // 2.5 coins at 60,000; 1.5 of them gained 15,000 each.
    expect([holdings?.get('H3'), holdings?.get('I3')]).toEqual([150_000, 22_500]);
  });
});

test('a holding’s own ratio stands there as its number, the others take the plan’s', () => {
  const holdings = HELD.sheets.find(({ name }) => name === 'Holdings');
  const ratios = holdings?.cells.filter(({ row, column }) => column === 2 && row > 3);
  expect(ratios).toEqual([
    expect.objectContaining({ value: 0.25, look: 'input' }),
    expect.objectContaining({ value: 1, formula: '=HedgeRatio' }),
    expect.objectContaining({ value: 1, formula: '=HedgeRatio' }),
  ]);
  expect(ratios?.[0]).not.toHaveProperty('formula');
  const plan = savedValues(writeWorkbook(HELD, { title: 'Held', createdAt: NOW })).get('Plan');
  expect([plan?.get('F21'), plan?.get('I21')]).toEqual([0.25, 38]);
});

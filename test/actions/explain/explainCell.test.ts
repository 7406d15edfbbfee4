import { explainCell, type CellExplanation } from '../../../src/actions/explain/explainCell';
import type { FunctionReference } from '../../../src/actions/explain/functionReference';
import { writeMarket } from '../../../src/workbook/writeMarket';
import { openExcel, type OpenExcel } from '../../workbook/openExcel';
import { OBSERVED_AT, venueMarket } from '../../workbook/venueMarkets';
import { fill, select } from './cells';
import { provideFunctions, writtenReference } from './writtenReference';

let reference: readonly FunctionReference[];
beforeAll(async () => {
  await provideFunctions();
  reference = await writtenReference();
});

const error = (code: string) => ({ error: code });

/** Explains a cell, and sees that nothing of the workbook changes. */
async function explain(excel: OpenExcel, sheet: string, address: string): Promise<CellExplanation> {
  select(excel, sheet, address);
  const before = excel.workbook.snapshot();
  const explanation = await explainCell(reference, String);
  expect(excel.workbook.snapshot()).toEqual(before);
  return explanation;
}

async function withMarket(): Promise<OpenExcel> {
  const excel = openExcel();
  await writeMarket({
    answers: [venueMarket('binance', { BTC: '60000', ETH: '3000' }), venueMarket('mexc', { BTC: '60010' })],
    failures: [],
    symbols: ['BTC', 'ETH'],
  });
  return excel;
}

const values = ({ calls: [call] }: CellExplanation) =>
  call?.arguments.map(({ parameter, cells }) => [parameter.name, cells]);

describe('a cell with a sizing', () => {
  it('tells the steps, the arguments and where they come from', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', { A1: 1234, A2: 100, B1: ['=HEDGE.CONTRACTS(A1,$A$2,2,0.5)', 3] });
    const { address, formula, calls } = await explain(excel, 'Mine', 'B1');

    expect([address, formula]).toEqual(['Mine!B1', '=HEDGE.CONTRACTS(A1,$A$2,2,0.5)']);
    expect(calls).toHaveLength(1);
    const [call] = calls;
    // 1234 × 0.5 = 617 over 2 × 100 a contract is 3.085: three contracts leave 1234 − 600 open.
    expect(call?.steps.map(({ step, value }) => [step, value])).toEqual([
      ['exposure', 1234],
      ['target', 617],
      ['contractValue', 200],
      ['exactContracts', 3.085],
      ['lots', 3.085],
      ['wholeLots', 3],
      ['shortContracts', 3],
      ['residual', 634],
    ]);
    expect(call?.arguments.map(({ parameter, typed, address: at }) => [parameter.name, typed, at])).toEqual([
      ['exposure', 'A1', 'Mine!A1'],
      ['price', '$A$2', 'Mine!A2'],
      ['contractSpec', '2', undefined],
      ['hedgeRatio', '0.5', undefined],
      ['beta', '', undefined],
      ['rounding', '', undefined],
    ]);
    expect(call?.reference?.page).toBe('reference/contracts.html');
  });

  it('tells no steps that end elsewhere than the cell: it was not recalculated', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', { B1: ['=HEDGE.CONTRACTS(90000,60000,0.01)', 7] });
    expect((await explain(excel, 'Mine', 'B1')).calls[0]?.steps).toEqual([]);
  });
});

describe('another function', () => {
  it('has its formula with the numbers, where they come out', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', { B1: ['=HEDGE.BASIS(60500,61000)', 500] });
    expect((await explain(excel, 'Mine', 'B1')).calls[0]?.filled?.numbers).toBe('61000 − 60500');
    fill(excel, 'Mine', { B1: ['=HEDGE.BASIS(60500,61000)', 501] });
    expect((await explain(excel, 'Mine', 'B1')).calls[0]?.filled).toBeUndefined();
  });
});

describe('an error', () => {
  it('has the sentence that Excel may hide', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', { A1: 0, B1: ['=HEDGE.CONTRACTS(90000,A1,0.01)', error('#VALUE!')] });
    const [call] = (await explain(excel, 'Mine', 'B1')).calls;
    expect(call?.failure).toEqual({
      code: '#VALUE!',
      sentence: 'price must be positive; it is empty or 0',
      causes: expect.arrayContaining([expect.stringContaining('not positive')]) as unknown,
    });
  });

  it('of a blank cell is told as of a blank, not of 0', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', { B1: ['=HEDGE.BASIS(A1,60500)', error('#VALUE!')] });
    const [call] = (await explain(excel, 'Mine', 'B1')).calls;
    expect(call?.failure?.sentence).toContain('empty');
    expect(call?.arguments[0]?.cells).toEqual([['']]);
  });

  it('inside another formula is told of the call that fails', async () => {
    const excel = openExcel();
    const formula = '=ROUND(HEDGE.BASIS(61000,60500),0)+HEDGE.CONTRACTS(1000,-5,1)';
    fill(excel, 'Mine', { B1: [formula, error('#VALUE!')] });
    const { calls } = await explain(excel, 'Mine', 'B1');
    expect(calls.map(({ id, isWhole }) => [id, isWhole])).toEqual([
      ['BASIS', false],
      ['CONTRACTS', false],
    ]);
    expect(calls.map(({ failure }) => failure?.sentence)).toEqual(['', 'price must be positive; it is -5']);
  });

  it('that only Excel knows has the causes of the reference', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', { B1: ['=HEDGE.CONTRACTS(SUM(A1:A3),100,1)', error('#VALUE!')] });
    const [call] = (await explain(excel, 'Mine', 'B1')).calls;
    expect(call?.failure?.sentence).toBe('');
    expect(call?.failure?.causes.length).toBeGreaterThan(0);
    expect(call?.arguments[0]).toMatchObject({ typed: 'SUM(A1:A3)' });
    expect(call?.arguments[0]?.cells).toBeUndefined();
  });

  it('in one row of a column is the one of that row', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', {
      A1: 1000,
      A2: 'much',
      C1: ['=HEDGE.CONTRACTS(A1:A2,100,1)', 10],
      C2: error('#VALUE!'),
    });
    excel.workbook.sheet('Mine').fillBySpill({ row: 0, column: 2, rows: 2, columns: 1 });
    const { spilled, calls } = await explain(excel, 'Mine', 'C2');
    expect(spilled).toMatchObject({ from: { address: 'Mine!C1' }, formula: '=HEDGE.CONTRACTS(A1:A2,100,1)' });
    expect(calls[0]?.failure?.sentence).toContain('text "much"');
  });
});

describe('references', () => {
  it('to another sheet, a name of cells, a name of a number, and nowhere', async () => {
    const excel = openExcel();
    fill(excel, "Bob's", { A1: 61000 });
    fill(excel, 'Mine', { B1: ["=HEDGE.CONTRACTS('Bob''s'!A1,Price,Size,Gone!A1)", 1], C3: 60500 });
    excel.workbook.addName('Price', '=Mine!$C$3');
    excel.workbook.addName('Size', '=0.25');
    const { calls } = await explain(excel, 'Mine', 'B1');
    expect(calls[0]?.arguments.slice(0, 4)).toMatchObject([
      { address: "'Bob''s'!A1", cells: [[61000]] },
      { address: 'Mine!C3', cells: [[60500]] },
      { cells: [[0.25]] },
      { isLost: true },
    ]);
  });

  it('to this row of the table that the formula stands in', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', {
      A1: 'coin price',
      B1: 'contracts',
      A2: 100,
      A3: 200,
      B3: ['=HEDGE.CONTRACTS(5000,[@[coin price]],1)', 25],
    });
    excel.workbook.addTable(excel.workbook.sheet('Mine'), { row: 0, column: 0, rows: 3, columns: 2 }, 'Own');
    const explanation = await explain(excel, 'Mine', 'B3');
    expect(values(explanation)?.[1]).toEqual(['price', [[200]]]);
    expect(explanation.calls[0]?.arguments[1]?.address).toBe('Mine!A3');
  });
});

describe('prices', () => {
  it('are found by the keys on the way, with time, source and what is wrong with them', async () => {
    const excel = await withMarket();
    await writeMarket({
      answers: [venueMarket('binance', { BTC: '60000', ETH: '3000' })],
      failures: [{ venue: 'mexc', reason: 'MEXC did not answer' }],
      symbols: ['BTC', 'ETH'],
    } as never);
    fill(excel, 'Mine', {
      A1: 'mexc:BTCUSDT',
      A2: ['=INDEX(Quotes[mark],MATCH(A1,Quotes[key],0))', 60010],
      A3: ['=A2*1', 60010],
      B1: ['=HEDGE.CONTRACTS(120020,A3,1)', 2],
    });
    const { rows } = await explain(excel, 'Mine', 'B1');
    expect(rows).toEqual([
      {
        table: 'Quotes',
        key: 'mexc:BTCUSDT',
        price: 60010,
        observedAt: OBSERVED_AT,
        source: 'relay',
        status: expect.stringMatching(/stale/) as unknown,
      },
    ]);
  });

  it('are those of a venue and a symbol beside each other, and terms too', async () => {
    const excel = await withMarket();
    fill(excel, 'Mine', { B1: ['=HEDGE.SPEC(Contracts[#All],"binance","ETHUSDT")', 1] });
    const { rows } = await explain(excel, 'Mine', 'B1');
    expect(rows.map(({ table, key }) => [table, key])).toEqual([['Contracts', 'binance:ETHUSDT']]);
  });

  it('are those of the rows that a reference picks', async () => {
    const excel = await withMarket();
    const { area, sheet } = excel.workbook.tables().find(({ name }) => name === 'Quotes') ?? {};
    expect([sheet?.name, area?.row]).toEqual(['Quotes', 0]);
    // Column J is the mark.
    fill(excel, 'Mine', { B1: ['=HEDGE.BASIS(Quotes!J2,50)', 1] });
    const { rows } = await explain(excel, 'Mine', 'B1');
    expect(rows.map(({ key }) => key)).toEqual([excel.rows('Quotes')[0]?.['key']]);
  });

  it('of a plan are those that its result names', async () => {
    const excel = await withMarket();
    fill(excel, 'Mine', {
      A1: ['=HEDGE.PLAN(H1:I2,Contracts[#All],Quotes[#All],G1:G2)', 'asset'],
      B1: 'venue',
      C1: 'symbol',
      A2: 'ETH',
      B2: 'binance',
      C2: 'ETHUSDT',
    });
    excel.workbook.sheet('Mine').fillBySpill({ row: 0, column: 0, rows: 2, columns: 3 });
    const { spilled, rows } = await explain(excel, 'Mine', 'C2');
    expect(spilled).toMatchObject({ header: 'symbol', label: 'ETH', from: { address: 'Mine!A1' } });
    expect(rows.map(({ table, key }) => `${table} ${key}`).sort()).toEqual([
      'Contracts binance:ETHUSDT',
      'Quotes binance:ETHUSDT',
    ]);
  });
});

describe('a plan that fails', () => {
  it('says why, also where its holdings are columns side by side', async () => {
    const excel = await withMarket();
    const holdings = 'CHOOSE({2,1},Held[quantity],Held[asset])';
    fill(excel, 'Mine', {
      A1: 'asset',
      B1: 'quantity',
      A2: 'ETH',
      B2: 4,
      D1: [`=HEDGE.PLAN(${holdings},Contracts[#All],Quotes[#All],{"lever",5})`, error('#VALUE!')],
    });
    excel.workbook.addTable(excel.workbook.sheet('Mine'), { row: 0, column: 0, rows: 2, columns: 2 }, 'Held');
    const [call] = (await explain(excel, 'Mine', 'D1')).calls;
    expect(call?.arguments[0]).toMatchObject({ typed: holdings, cells: [['ETH', 4]] });
    expect(call?.failure?.sentence).toContain('"lever"');
  });

  it('in one of its rows says what that row’s warnings say', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', {
      A1: ['=HEDGE.PLAN(SORT(H1:I2),J1:J2,K1:K2)', 'asset'],
      B1: 'price',
      C1: 'warnings',
      A2: 'ETH',
      B2: error('#N/A'),
      C2: 'price of ETH is missing',
    });
    excel.workbook.sheet('Mine').fillBySpill({ row: 0, column: 0, rows: 2, columns: 3 });
    const [call] = (await explain(excel, 'Mine', 'B2')).calls;
    expect(call?.failure?.sentence).toBe('price of ETH is missing');
  });
});

describe('a cell without a HEDGE formula', () => {
  it.each([
    ['blank', null, ''],
    ['a value', 5, ''],
    ['a text that looks like a formula', '=HEDGE.CONTRACTS(1,2,3)', ''],
  ])('%s needs one sync and has nothing to tell', async (_name, value, formula) => {
    const excel = openExcel();
    fill(excel, 'Mine', { A1: 1, B1: value });
    const explanation = await explain(excel, 'Mine', 'B1');
    expect(explanation).toMatchObject({ formula, calls: [], rows: [] });
    expect(excel.syncs()).toBe(1);
  });

  it('is told to be on a protected sheet', async () => {
    const excel = openExcel();
    fill(excel, 'Mine', { A1: 1 });
    excel.workbook.sheet('Mine').setProtected(true);
    expect((await explain(excel, 'Mine', 'A1')).isProtected).toBe(true);
  });
});

test('whatever Excel refuses becomes a sentence', async () => {
  const excel = openExcel();
  fill(excel, 'Mine', { A1: 5, A2: ['=A1', 5], B1: ['=HEDGE.BASIS(A2,1)', 4] });
  await explain(excel, 'Mine', 'B1');
  const syncs = excel.syncs();
  expect(syncs).toBeGreaterThan(2);
  for (let at = 1; at <= syncs; at += 1) {
    excel.failAtSync(at, 'GeneralException');
    await expect(explainCell(reference, String)).rejects.toThrow('Excel refused: Refused by the test');
  }
});

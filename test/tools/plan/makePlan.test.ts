import { TEMPLATES } from '../../../src/templates/templates';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { makePlan, type CopyWish } from '../../../tools/plan/makePlan';
import { sampleVenues } from '../../../tools/plan/sampleVenues';
import { lint } from '../../xlsx/support/lint';
import { savedValues } from '../../xlsx/support/recalculate';
import { validate } from '../../xlsx/support/validate';

provideExcelErrors();
const NOW = new Date('2026-11-21T12:00:00Z');
const HOLDINGS = 'coin;amount;avg price;beta\nBTC;0,4;52.000,50;\nsol;120;;1,4\nDOGE;1000;0,1;\nLINK;0;;\n';

async function made(id: string, text = HOLDINGS, venue = 'binance', of?: CopyWish['of']) {
  const said: string[] = [];
  const bytes = await makePlan({
    fileName: 'mine.csv',
    text,
    template: TEMPLATES.find((each) => each.id === id)!,
    venue,
    read: sampleVenues(),
    now: NOW,
    copy: of && { of, version: '1.2.3' },
    say: (line) => said.push(line),
  });
  return { bytes, said };
}

/** The columns of PLAN's rows, by the header it spills. */
function planRows(bytes: Uint8Array, columns: readonly string[]) {
  const cells = savedValues(bytes).get('Plan')!;
  const at = (row: number) => (header: string) => {
    const letter = [...cells].find(([address, value]) => value === header && /^[A-Z]+19$/.test(address))![0];
    return cells.get(letter.replace('19', String(row)));
  };
  const rows: unknown[][] = [];
  for (let row = 21; cells.get(`A${row}`) !== undefined; row += 1) rows.push(columns.map(at(row)));
  return rows;
}

describe.each(TEMPLATES)('own holdings in $id', ({ id }) => {
  it('make a file that is right', async () => {
    const { bytes } = await made(id);
    expect(lint(bytes)).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    const { sheets, names } = readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Plan', 'Holdings', 'Scenarios', 'Hedges', 'Quotes', 'Contracts', 'Fees', 'Notes'],
    ]);
    expect(names.map(({ name }) => name)).toContain('HedgeSettings');
    const words = JSON.stringify([...savedValues(bytes).get('Notes')!.values()]);
    expect(words).not.toMatch(/The guide (prints|hedges)|as in the guide/);
  });
});

describe('the hedge of own holdings', () => {
  it('is what the holding names, else what the template is about', async () => {
    const text = 'asset,quantity,hedge\nBTC,0.4,\nSOL,3,\nAVAX,-1,bybit:AVAXUSDT\n';
    const columns = ['asset', 'quantity', 'venue', 'symbol'];
    expect(planRows((await made('multi-coin', text)).bytes, columns)).toEqual([
      ['BTC', 0.4, 'binance', 'BTCUSDT'],
      ['SOL', 3, 'binance', 'ETHUSDT'],
      ['AVAX', -1, 'bybit', 'AVAXUSDT'],
    ]);
    expect(planRows((await made('blended', text)).bytes, columns)).toEqual([
      ['BTC', 0.4, 'binance', 'BTCUSDT'],
      ['SOL', 1.8, 'binance', 'ETHUSDT'],
      ['SOL', 1.2, 'binance', 'BTCUSDT'],
      ['AVAX', -1, 'bybit', 'AVAXUSDT'],
    ]);
    expect(planRows((await made('single-coin', text, 'mexc')).bytes, columns)).toEqual([
      ['BTC', 0.4, 'mexc', 'BTC_USDT'],
      ['SOL', 3, 'mexc', 'SOL_USDT'],
      ['AVAX', -1, 'bybit', 'AVAXUSDT'],
    ]);
  });

  it('is the next dated future after the horizon of 30 days, where there is one', async () => {
    expect(planRows((await made('long-hedge')).bytes, ['asset', 'symbol'])).toEqual([
      ['BTC', 'BTCUSDT_261225'],
      ['SOL', 'SOLUSDT'],
      ['DOGE', expect.objectContaining({ error: '#N/A' })],
    ]);
  });
});

describe('a copy of values', () => {
  it('shows the same plan and calls no HEDGE function', async () => {
    const text = 'asset,quantity\nBTC,0.4\nSOL,3\n';
    const [live, copy] = [
      await made('single-coin', text, 'mexc'),
      await made('single-coin', text, 'mexc', 'values'),
    ];
    const hedgeCells = ({ bytes }: typeof live) =>
      readWorkbook(bytes).sheets.flatMap(({ cells }) =>
        cells.filter(({ formula }) => /HEDGE/.test(formula?.text ?? '')),
      );
    expect(hedgeCells(live).length).toBeGreaterThan(0);
    expect(hedgeCells(copy)).toEqual([]);
    const quantities = [...savedValues(copy.bytes).get('Plan')!.values()];
    expect(quantities).toEqual(expect.arrayContaining(['BTC_USDT', 'SOL_USDT', 0.4]));
    expect(copy.said.at(-1)).toMatch(/^\d+ formulas? became values: the copy needs no add-in\.$/);
  });

  it('is refused while a cell shows no value, and names it', async () => {
    await expect(made('single-coin', HOLDINGS, 'mexc', 'values')).rejects.toThrow(/these show none: Plan!/);
  });
});

test('a copy of formulas calls no HEDGE function and says that all became ordinary ones', async () => {
  const { bytes, said } = await made('single-coin', 'asset,quantity\nBTC,0.4\n', 'mexc', 'formulas');
  const texts = readWorkbook(bytes).sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => formula?.text ?? []),
  );
  expect(texts.filter((text) => /HEDGE[._]/.test(text))).toEqual([]);
  expect(said.at(-1)).toMatch(/^(\d+) of \1 cells became ordinary formulas: the copy needs no add-in\.$/);
});

describe('what is said on the way', () => {
  it('the steps, and by line what is left out or has no price', async () => {
    const { said } = await made('blended', HOLDINGS, 'mexc');
    expect(said).toEqual([
      'mine.csv:5: 0 LINK needs no hedge and is left out.',
      'mine.csv: 3 holdings',
      'mexc: 3 contracts, 6 quotes of 2026-11-02 08:00 UTC',
      expect.stringMatching(/^mine\.csv:4: DOGE: quotesTable has no spot price of DOGE; /),
      'mine.csv:4: DOGE is hedged with mexc:ETH_USDT at beta 1: measure it with HEDGE.BETA, or add a column beta.',
      'mine.csv:4: DOGE is hedged with mexc:BTC_USDT at beta 1: measure it with HEDGE.BETA, or add a column beta.',
    ]);
  });

  it.each([
    [
      'asset,quantity\nBTC,one\nETH,\n',
      'mexc',
      [
        'mine.csv:2: quantity must be a number of coins; it is "one".',
        'mine.csv:3: quantity is blank; write how many coins there are.',
        'No plan was written: mine.csv is taken whole or not at all.',
      ],
    ],
    [
      'asset,quantity,hedge\nBTC,1,nowhere:BTCUSDT',
      'mexc',
      [
        'mine.csv:2: hedge names the venue nowhere, which is not known.',
        'No plan was written: mine.csv is taken whole or not at all.',
      ],
    ],
    [
      'asset,quantity\nBTC,1',
      'deribit',
      [
        'The sample data has no venue deribit, only binance, bybit, bingx, weex, mexc. Take one of these, or --source live.',
      ],
    ],
  ])('%j is refused', async (text, venue, lines) => {
    await expect(made('single-coin', text, venue)).rejects.toThrow(new Error(lines.join('\n')));
  });
});

import type { CellData } from '../../src/templates/workbookData';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { lint } from './support/lint';
import { NASTY_STRINGS } from './support/nastyStrings';
import { SAMPLE, SAMPLE_OPTIONS } from './support/sampleWorkbook';
import { cellsOf, sheetOf } from './support/sheetOf';
import { elementsAt, parsePart, textOf, unpack } from './support/unpack';
import { validate } from './support/validate';

const nasty = {
  sheets: [
    sheetOf('Nasty', { cells: NASTY_STRINGS.map((value, row): CellData => ({ row, column: 0, value })) }),
  ],
  names: [],
};

const parts = unpack(writeWorkbook(SAMPLE, SAMPLE_OPTIONS));
const cellsOfPlan = elementsAt(parsePart(parts['xl/worksheets/sheet1.xml']!), 'worksheet/sheetData/row/c');
const cell = (address: string) => cellsOfPlan.find((one) => textOf(one, '@r') === address)!;

it('writes a plan that the Open XML SDK and the lint find nothing wrong with', async () => {
  const bytes = writeWorkbook(SAMPLE, SAMPLE_OPTIONS);
  expect(lint(bytes)).toEqual([]);
  expect(await validate(bytes)).toEqual([]);
});

it('writes nasty texts into a valid file, as texts', async () => {
  const bytes = writeWorkbook(nasty, SAMPLE_OPTIONS);
  expect(lint(bytes)).toEqual([]);
  expect(await validate(bytes)).toEqual([]);
  const sheet = unpack(bytes)['xl/worksheets/sheet1.xml']!;
  expect(sheet).not.toContain('<f');
  expect(sheet.match(/t="s"/g)).toHaveLength(NASTY_STRINGS.length);
});

it('stores our functions as Excel does, with what they spilled in the cells beside', () => {
  const own = cell('A8');
  expect([textOf(own, '@cm'), textOf(own, '@t'), own['v']]).toEqual(['1', 'str', 'asset']);
  expect(own['f']).toEqual({
    '#text': '_xldudf_HEDGE_PLAN(Holdings[[asset]:[hedge]],Plan!$A$4:$B$5)',
    '@t': 'array',
    '@ref': 'A8:C11',
  });
  expect(cell('B10')).toMatchObject({ v: '150' });
  expect(cell('B10')['f']).toBeUndefined();
  expect(cell('A13')['f']).toMatchObject({ '@t': 'array', '@ref': 'A13' });
});

it('stores other formulas plainly, and those over whole columns as arrays', () => {
  expect(cell('A14')['f']).toBe('_xlfn.MAXIFS(Holdings[quantity],Holdings[asset],"BTC")');
  expect(cell('B14')['f']).toMatchObject({ '@t': 'array', '@ref': 'B14' });
});

it('keeps booleans, errors, empty texts and texts with spaces as saved values', () => {
  expect(cell('A13')).toMatchObject({ '@t': 'b', v: '1' });
  expect(cell('B13')).toMatchObject({ '@t': 'e', v: '#N/A' });
  expect(cell('C13')).toMatchObject({ '@t': 'e', v: '#VALUE!' });
  expect(cell('A15')).toMatchObject({ '@t': 'str' });
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<v xml:space="preserve"> spaced </v>');
});

it('tells readers that its values are current and nothing waits to be worked out', () => {
  expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029"/>');
  expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
});

it('gives every row of a table its formula, and a row that is added too', () => {
  const columns = elementsAt(parsePart(parts['xl/tables/table1.xml']!), 'table/tableColumns/tableColumn');
  expect(columns.map((column) => column['calculatedColumnFormula'])).toEqual([
    undefined,
    undefined,
    'Holdings[[#This Row],[quantity]]*2',
    { '#text': '_xldudf_HEDGE_ROUNDLOT(Holdings[[#This Row],[quantity]],3)', '@array': '1' },
  ]);
});

it('names no person and no path', () => {
  expect(parts['docProps/core.xml']).toContain('2026-11-20T14:05:00Z');
  for (const text of Object.values(parts))
    expect(text).not.toMatch(/creator|lastModifiedBy|absPath|Company|\\\\/);
});

it('gives the same bytes for the same workbook', () => {
  expect(writeWorkbook(SAMPLE, SAMPLE_OPTIONS)).toEqual(writeWorkbook(SAMPLE, SAMPLE_OPTIONS));
});

it('keeps a text that looks like a formula or a date a text when a person enters it again', () => {
  const texts = unpack(
    writeWorkbook(
      {
        sheets: [
          sheetOf('One', { cells: cellsOf(0, 0, [['=1+1', 'DEC-26', 'TRUE', 'BTC', 'two words 2']]) }),
        ],
        names: [],
      },
      SAMPLE_OPTIONS,
    ),
  );
  const styles = elementsAt(parsePart(texts['xl/styles.xml']!), 'styleSheet/cellXfs/xf');
  const cells = elementsAt(parsePart(texts['xl/worksheets/sheet1.xml']!), 'worksheet/sheetData/row/c');
  expect(cells.map((one) => textOf(styles[Number(textOf(one, '@s'))], '@quotePrefix'))).toEqual([
    '1',
    '1',
    '1',
    '',
    '',
  ]);
});

describe('a workbook that no file can hold', () => {
  const write = (cells: readonly CellData[]) => () =>
    writeWorkbook({ sheets: [sheetOf('Plan', { cells })], names: [] }, SAMPLE_OPTIONS);

  it.each<[string, readonly CellData[]]>([
    [
      'The text in Plan!B3 has 40,000 characters; a cell holds 32,767 at most. Shorten it.',
      [{ row: 2, column: 1, value: 'x'.repeat(40_000) }],
    ],
    ['Plan!A1 holds NaN, which no cell can hold.', [{ row: 0, column: 0, value: Number.NaN }]],
    ['Plan!A1 is filled twice; a cell holds one value.', cellsOf(0, 0, [[1]]).concat(cellsOf(0, 0, [[2]]))],
    [
      'Plan!B1 stands where a formula spills; leave that cell empty.',
      [
        { row: 0, column: 0, value: 1, formula: '=HEDGE.X()', spill: [[1, 2]] },
        { row: 0, column: 1, value: 3 },
      ],
    ],
  ])('%s', (sentence, cells) => {
    expect(write(cells)).toThrow(sentence);
  });

  it.each([
    [['a,b'], 'The list for Plan!A1 has the word "a,b" with a comma'],
    [
      Array.from({ length: 60 }, () => 'venue'),
      'The rule for Plan!A1 has a text of 359 characters where 255 are the most',
    ],
  ])('a list of words it would misread: %#', (words, sentence) => {
    const validation = {
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      rule: { kind: 'list', words },
      prompt: { title: '', sentence: '' },
      refusal: '',
    } as const;
    expect(() =>
      writeWorkbook({ sheets: [sheetOf('Plan', { validations: [validation] })], names: [] }, SAMPLE_OPTIONS),
    ).toThrow(sentence);
  });
});

import { readFileSync } from 'node:fs';
import { serialFromDate } from '../../../src/model/serialFromDate';
import { buildPlan, wholeWorkbook } from '../../../src/templates/buildPlan';
import { TEMPLATES } from '../../../src/templates/templates';
import type { CellData } from '../../../src/templates/workbookData';
import { callsHedge } from '../../../src/xlsx/formula/callsHedge';
import { valuesCopy } from '../../../src/xlsx/freeze/valuesCopy';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { colleagueFile } from '../support/colleagueFile';
import { differences } from '../support/differences';
import { lint } from '../support/lint';
import { recalculate, savedValues } from '../support/recalculate';
import { SAMPLE, SAMPLE_OPTIONS } from '../support/sampleWorkbook';
import { sheetOf } from '../support/sheetOf';
import { unpack } from '../support/unpack';
import { validate } from '../support/validate';

provideExcelErrors();
/** The validator and LibreOffice take seconds on a busy machine. */
jest.setTimeout(120_000);
const OPTIONS = { madeAt: new Date('2026-11-20T15:30:00Z'), version: '9.8.7' };
const NOW = new Date('2026-11-20T14:00:00Z');

function cellsOf(bytes: Uint8Array, sheet: string) {
  const found = readWorkbook(bytes).sheets.find(({ name }) => name === sheet);
  return Object.fromEntries((found?.cells ?? []).map((cell) => [cell.address, cell]));
}

const filled = (bytes: Uint8Array, sheet: string) =>
  Object.fromEntries(
    Object.entries(cellsOf(bytes, sheet)).map(([address, { value, formula }]) => [
      address,
      formula ? [formula.text, value] : value,
    ]),
  );

const allText = (bytes: Uint8Array) => Object.values(unpack(bytes)).join('\n');

describe('a file as Excel saves it', () => {
  const source = colleagueFile();
  const copy = valuesCopy(source, OPTIONS);
  const parts = unpack(copy.bytes);
  const plan = filled(copy.bytes, 'Plan');

  it('keeps the values of our cells: alone, in larger formulas, shared, spilled, by a name', () => {
    expect(plan).toMatchObject({
      D2: 'many',
      C3: 120,
      C4: 'sell 90000',
      A6: 'asset',
      B6: 'contracts',
      C7: '',
      C8: 'too small\r\nto trade',
      B10: 1,
      B11: 1,
      B12: 1,
    });
    expect(cellsOf(copy.bytes, "Jane's & mine")['B2']).toMatchObject({ value: 5, formula: undefined });
    expect(copy.frozen).toBe(9);
  });

  it('keeps every other formula, and gives those that took a spill its cells', () => {
    expect(plan).toMatchObject({
      D3: ['C3*2', 240],
      D4: ['"HEDGE.PNL(1) is text"', 'HEDGE.PNL(1) is text'],
      D6: ['SUM($A$6:$C$8)', 192],
      D7: ['ROWS(PlanTable)', 3],
      C10: ['B10*2', 2],
      B14: ['_xldudf_OTHER_PRICE("BTC")', 61000],
      C14: ['[1]Sheet1!$A$1', 7],
    });
    expect(copy.others).toEqual([{ place: 'Plan!B14', formula: '=OTHER.PRICE("BTC")' }]);
  });

  it('has no call of ours in any formula, name, rule or table', () => {
    expect(allText(source)).toContain('_xldudf_HEDGE_');
    expect(allText(copy.bytes)).not.toContain('_xldudf_HEDGE');
    expect(readWorkbook(copy.bytes).names.map(({ name, formula }) => [name, formula])).toEqual([
      ['HedgeRatio', 'Plan!$B$1'],
      ['PlanTable', 'Plan!$A$6:$C$8'],
    ]);
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('<formula>B7&gt;100</formula>');
    expect(sheet).toContain('<formula1>$A$6:$C$8</formula1>');
    expect(sheet).not.toContain('extLst');
    expect(sheet).not.toContain('MyContracts');
    expect(parts['xl/tables/table1.xml']).not.toContain('calculatedColumnFormula');
    expect(copy.leftOut).toEqual([
      'The conditional format of Plan!B7:B8 stood on HEDGE functions.',
      'The conditional format of Plan!C3 stood on HEDGE functions.',
      'The rule for what may be typed into Plan!B2 stood on HEDGE functions.',
      'The conditional format of Plan!B8 stood on HEDGE functions.',
      'New rows of the table Coins get no formula in the column lots: it calls HEDGE functions.',
      'The name MyContracts called HEDGE functions.',
    ]);
  });

  it('leaves only the marks of dynamic formulas that stay', () => {
    const marked = Object.values(cellsOf(copy.bytes, 'Plan')).filter(({ node }) =>
      node.attributes.some(({ name }) => name === 'cm'),
    );
    expect(marked.map(({ address }) => address)).toEqual(['B14']);
  });

  it('has no part of the add-in, no calculation chain and no order to recalculate', () => {
    const paths = Object.keys(parts).join('\n');
    expect(paths).not.toMatch(/webextension|calcChain|custom\.xml|printerSettings/);
    expect(allText(copy.bytes)).not.toMatch(/webextension|calcChain|fullCalcOnLoad|7c4a1f0e/i);
  });

  it('tells no path and no person', () => {
    const told = /jane|roe\b|roe-|kim|poe|secret|users|\\/i;
    expect(allText(source)).toMatch(told);
    // The author named a sheet himself; what he wrote stays.
    const text = allText(copy.bytes).replaceAll(/Jane(?:'|&apos;|''){1,2}s/g, '');
    expect(told.exec(text)).toBeNull();
    expect(parts['xl/comments1.xml']).toContain('Author 1: agreed in May');
    expect(parts['xl/threadedComments/threadedComment1.xml']).toContain('says Author 2 to Author 1');
    expect(parts['xl/externalLinks/_rels/externalLink1.xml.rels']).toContain('Target="prices.xlsx"');
    expect(plan['A15']).toEqual(['CELL("filename",A1)', '[plan.xlsx]Plan']);
    expect(copy.traces).toContain('the folder it was saved in');
  });

  it('keeps a result that looks like a formula a text for good', () => {
    const { node, value } = cellsOf(copy.bytes, 'Plan')['B15']!;
    const style = Number(node.attributes.find(({ name }) => name === 's')?.value);
    const styles = readWorkbook(copy.bytes).pack.xml('xl/styles.xml');
    const xf = styles.children.find(({ name }) => name === 'cellXfs')!.children[style]!;
    expect(value).toBe('=1+1');
    expect(Object.fromEntries(xf.attributes.map((one) => [one.name, one.value]))).toMatchObject({
      quotePrefix: '1',
      numFmtId: '9',
    });
  });

  it('says in a blank row and on its last sheet where the values come from', () => {
    expect(copy.banner).toBe(
      'Values as of 2026-11-20 15:30 UTC, as the workbook showed them; no add-in needed. See Provenance.',
    );
    expect(plan['A5']).toBe(copy.banner);
    const provenance = filled(copy.bytes, 'Provenance');
    expect(provenance).toMatchObject({ A1: 'Provenance', A2: copy.banner, A6: 'Plan!D2', C6: 'many' });
    expect(Object.values(provenance)).toEqual(
      expect.arrayContaining(['=HEDGE.CONTRACTS(B2,B3,0.01,HedgeRatio)', 'Plan!A6:C8', 'Plan!B14', '9.8.7']),
    );
  });

  it('is valid, and a copy of the copy changes nothing more', async () => {
    expect(await validate(copy.bytes)).toEqual([]);
    const again = valuesCopy(copy.bytes, OPTIONS);
    expect(again).toMatchObject({ frozen: 0, leftOut: [], traces: [], provenance: 'Provenance 2' });
    expect(filled(again.bytes, 'Plan')).toEqual(plan);
  });
});

describe('cells that show no value', () => {
  const withCell = (from: string, to: string) =>
    colleagueFile({ 'xl/worksheets/sheet1.xml': (part) => part.replace(from, to) });
  const C3 = '<v>120</v>';

  it.each([
    ['nothing saved', withCell(C3, ''), 'Plan!C3 (no stored value)'],
    ['an empty number', withCell(C3, '<v/>'), 'Plan!C3 (no stored value)'],
    [
      'an error',
      withCell(
        '<c r="C3" cm="1"><f t="array" ref="C3">_xldudf_HEDGE_CONTRACTS(B2,B3,0.01,HedgeRatio)</f><v>120</v>',
        '<c r="C3" cm="1" t="e"><f t="array" ref="C3">_xldudf_HEDGE_CONTRACTS(B2,B3,0.01,HedgeRatio)</f><v>#VALUE!</v>',
      ),
      'Plan!C3 (#VALUE!)',
    ],
    [
      'a cell of a spill',
      withCell('<c r="B8"><v>42</v></c>', '<c r="B8" t="e"><v>#GETTING_DATA</v></c>'),
      'Plan!B8 (#GETTING_DATA, still calculating)',
    ],
    [
      'a busy cell that shares a formula',
      withCell(
        '<c r="B12"><f t="shared" si="0"/><v>1</v>',
        '<c r="B12" t="e"><f t="shared" si="0"/><v>#BUSY!</v>',
      ),
      'Plan!B12 (#BUSY!, still calculating)',
    ],
  ])('refuses %s and names the cell', (_, file, named) => {
    expect(() => valuesCopy(file, OPTIONS)).toThrow(
      `A copy keeps the values that cells show, and these show none: ${named}. Mend or recalculate them, save the workbook and try again.`,
    );
  });

  it('names ten of many', () => {
    const cells = Array.from({ length: 13 }, (_, row): CellData => ({
      row,
      column: 0,
      value: { error: '#N/A' },
      formula: '=HEDGE.BETA(1)',
    }));
    const file = writeWorkbook({ sheets: [sheetOf('One', { cells })], names: [] }, SAMPLE_OPTIONS);
    expect(() => valuesCopy(file, OPTIONS)).toThrow('One!A10 (#N/A) and 3 more.');
  });

  it('does not mind errors of other formulas', () => {
    const file = withCell('<c r="D3"><f>C3*2</f><v>240</v>', '<c r="D3" t="e"><f>C3/0</f><v>#DIV/0!</v>');
    expect(filled(valuesCopy(file, OPTIONS).bytes, 'Plan')['D3']).toEqual(['C3/0', { error: '#DIV/0!' }]);
  });
});

describe('our own files', () => {
  it.each(TEMPLATES.map(({ id }) => id))('%s: the same values, no HEDGE, valid', async (id) => {
    const template = TEMPLATES.find((one) => one.id === id)!;
    const source = writeWorkbook(wholeWorkbook(buildPlan(template, NOW)), SAMPLE_OPTIONS);
    const copy = valuesCopy(source, OPTIONS);
    const before = readWorkbook(source).sheets;
    const after = readWorkbook(copy.bytes).sheets;
    for (const [at, sheet] of before.entries()) {
      const told = ({ cells }: typeof sheet) =>
        cells
          .filter(({ value }) => value !== undefined && value !== copy.banner)
          .map(({ address, value }) => `${address} ${JSON.stringify(value)}`);
      expect(told(after[at]!)).toEqual(told(sheet));
    }
    const calls = (sheets: typeof before) =>
      sheets.flatMap(({ cells }) => cells.filter(({ formula }) => callsHedge(formula?.text ?? '')));
    expect(calls(before).length).toBe(copy.frozen);
    expect(calls(after)).toEqual([]);
    expect(copy.banner).toMatch(/^Values as of .* UTC from .*; no add-in needed\. See Provenance\.$/);
    const withBanner = after.filter(({ cells }) => cells.some(({ value }) => value === copy.banner));
    expect(withBanner.map(({ name }) => name)).toEqual(['Plan', 'Hedges', 'Provenance']);
    expect(copy.traces).toEqual([]);
    expect(lint(copy.bytes)).toEqual([]);
    expect(await validate(copy.bytes)).toEqual([]);
  });

  it('LibreOffice, which has no HEDGE, works every formula of the copies out to the saved values', async () => {
    const copies = TEMPLATES.map(
      (template) =>
        valuesCopy(writeWorkbook(wholeWorkbook(buildPlan(template, NOW)), SAMPLE_OPTIONS), OPTIONS).bytes,
    );
    const found = await recalculate(copies);
    copies.forEach((bytes, at) => {
      expect(differences(savedValues(bytes), found[at]!)).toEqual([]);
    });
  });

  it('tells the age of prices by venue', () => {
    const template = TEMPLATES[0]!;
    const [first, ...rest] = template.market.quotes;
    const market = {
      ...template.market,
      quotes: [{ ...first!, venue: 'mexc', observedAt: new Date('2026-11-19T08:05:00Z') }, ...rest],
    };
    const copy = valuesCopy(
      writeWorkbook(wholeWorkbook(buildPlan({ ...template, market }, NOW)), SAMPLE_OPTIONS),
      OPTIONS,
    );
    expect(Object.values(filled(copy.bytes, 'Provenance'))).toContain('2026-11-19 08:05 UTC');
  });

  it('the sample, whose name and rule stay', async () => {
    const { sheets } = SAMPLE;
    const healthy = {
      ...SAMPLE,
      sheets: sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(({ value, formula }) => !(formula && typeof value === 'object')),
      })),
    };
    const copy = valuesCopy(writeWorkbook(healthy, SAMPLE_OPTIONS), OPTIONS);
    expect(await validate(copy.bytes)).toEqual([]);
    expect(readWorkbook(copy.bytes).names).toHaveLength(3);
  });
});

it('knows the add-in by the id of its manifest', () => {
  const id = /<Id>(.*)<\/Id>/.exec(readFileSync('manifest.xml', 'utf8'))?.[1] ?? 'none';
  const file = colleagueFile({
    'xl/webextensions/webextension1.xml': (part) =>
      part
        .replace(/<we:reference id="[^"]*"/, `<we:reference id="${id.toUpperCase()}"`)
        .replace('venue', 'other'),
  });
  expect(Object.keys(unpack(valuesCopy(file, OPTIONS).bytes)).join()).not.toContain('webextension');
});

it('leaves another add-in where it is', () => {
  const file = colleagueFile({
    'xl/webextensions/webextension1.xml': (part) =>
      part.replace(/<we:reference id="[^"]*"/, '<we:reference id="x"'),
  });
  expect(Object.keys(unpack(valuesCopy(file, OPTIONS).bytes)).join()).toContain('webextension1.xml');
});

it('counts days as Excel does', () => {
  expect(serialFromDate(new Date('2026-11-20T00:00:00Z'))).toBe(46_346);
});

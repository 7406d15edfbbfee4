import { TEMPLATES } from '../../../src/templates/templates';
import { formulaCopy } from '../../../src/xlsx/formulaCopy/formulaCopy';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { colleagueFile } from '../support/colleagueFile';
import { differences } from '../support/differences';
import { lint } from '../support/lint';
import { recalculate, savedValues, type SheetValues } from '../support/recalculate';
import { unpack } from '../support/unpack';
import { validate } from '../support/validate';
import { randomPlan } from './support/randomPlan';
import { copyOf, NOW, otherPlans, replannedFiles } from './support/replan';

provideExcelErrors();
const COPIES = TEMPLATES.map((template) => ({ id: template.id, copy: copyOf(template) }));
const allText = (bytes: Uint8Array) => Object.values(unpack(bytes)).join('\n');

const withoutWorkings = (values: SheetValues): SheetValues =>
  new Map([...values].filter(([sheet]) => !sheet.startsWith('Workings')));

describe.each(COPIES)('the formula copy of $id', ({ copy }) => {
  it('is valid, and calls no function of ours anywhere', async () => {
    expect(allText(copy.bytes)).not.toContain('_xldudf_HEDGE');
    expect(lint(copy.bytes)).toEqual([]);
    expect(await validate(copy.bytes)).toEqual([]);
  });

  it('has ordinary formulas in all cells of the plan, and says so', () => {
    expect(copy.native).toBe(copy.filled);
    expect(copy.kept).toEqual([]);
    expect(copy.banner).toMatch(/^Prices as of .+; formulas work without the add-in\. See Provenance\.$/);
    const titles = readWorkbook(copy.bytes).sheets.map(({ name }) => name);
    expect(titles.slice(-2)).toEqual(['Workings', 'Provenance']);
  });

  it('gives new rows of Hedges a formula too', () => {
    const tables = readWorkbook(copy.bytes).sheets.flatMap((sheet) => sheet.tables);
    const column = tables
      .find(({ name }) => name === 'Hedges')
      ?.columns.find(({ header }) => header === 'netPnl');
    expect(column?.formula).toMatch(/^IF\(COUNT\(.+MATCH\(/);
  });
});

/** A coin that no venue lists: there is nothing to sum. */
const UNLISTED = { ...randomPlan(0), id: 'unlisted', holdings: [{ asset: 'XMR', quantity: 3 }] };

/** A short whose margin is all its value, which no rise of the price uses up; and a line without a price and a fee rate. */
const TRICKY = [23, 322];

describe('worked out anew by LibreOffice', () => {
  const again = TEMPLATES.flatMap((template) => [0.37, 1.5].map((ratio) => ({ template, ratio })));
  const seeds = [...Array.from({ length: 18 }, (_, seed) => seed), ...TRICKY];
  const invented = [...seeds.map(randomPlan), UNLISTED].map((template) => ({ template, ratio: 0.65 }));
  const groups = [COPIES.map(({ copy }) => copy.bytes), replannedFiles(again), replannedFiles(invented)];
  let found: readonly (readonly SheetValues[])[] = [];
  beforeAll(async () => {
    const all = await recalculate(groups.flat());
    const [copies = [], plans = []] = groups;
    const [first, second] = [copies.length, copies.length + plans.length];
    found = [all.slice(0, first), all.slice(first, second), all.slice(second)];
  }, 300_000);

  it('a copy shows what it showed before', () => {
    COPIES.forEach(({ copy }, at) => {
      const [before, after] = [savedValues(copy.bytes), found[0]?.[at] ?? new Map<string, never>()];
      expect(differences(withoutWorkings(before), withoutWorkings(after))).toEqual([]);
    });
  });

  it('every template plans again as HEDGE.PLAN does when the ratio changes', () => {
    expect(otherPlans(again, found[1] ?? [])).toEqual([]);
  });

  it('20 invented plans do too, and one that plans nothing', () => {
    expect(otherPlans(invented, found[2] ?? [])).toEqual([]);
  });
});

describe('the formula copy of a file as Excel saves it', () => {
  const copy = formulaCopy(colleagueFile(), { madeAt: NOW, version: '9.8.7' });
  const cells = (sheet: string) =>
    new Map(
      readWorkbook(copy.bytes)
        .sheets.find(({ name }) => name === sheet)
        ?.cells.map((cell) => [cell.address, cell] as const),
    );

  it('is valid, without a call of ours, a path or a person', async () => {
    expect(await validate(copy.bytes)).toEqual([]);
    expect(allText(copy.bytes)).not.toMatch(/_xldudf_HEDGE|jane\.roe|Jane Roe|Kim Poe/);
  });

  it('rewrites what it can, keeps the value of what it cannot and lists it', () => {
    const plan = cells('Plan');
    expect(plan.get('C3')?.formula).toMatchObject({ kind: 'plain' });
    expect(plan.get('C3')?.formula?.text).toMatch(/^IF\(B3>0,ROUND\(/);
    expect(plan.get('C3')?.value).toBe(120);
    expect(plan.get('A6')?.formula).toBeUndefined();
    expect(copy.kept).toContainEqual({ place: 'Plan!A6', why: 'PLAN lacks an argument' });
    const told = [...cells('Provenance').values()].map(({ value }) => value);
    expect(told).toEqual(expect.arrayContaining(['Kept as a value', 'Plan!A6', 'PLAN lacks an argument']));
  });

  it('keeps the prefix that the file writes before every name', () => {
    const coins = cells("Jane's & mine");
    expect(coins.get('B2')?.formula?.text).toMatch(/Coins\[\[#This Row\],\[asset\]\]/);
  });
});

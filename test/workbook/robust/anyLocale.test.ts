import { newPlan } from '../../../src/actions/newPlan';
import { TEMPLATES } from '../../../src/templates/templates';
import { writeMarket } from '../../../src/workbook/writeMarket';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel, type OpenExcel } from '../openExcel';
import { venueMarket } from '../venueMarkets';

beforeAll(provideExcelErrors);

/** What the add-in sent: the names of the members that it touched, and every formula. */
function sent({ requests, workbook }: OpenExcel): { members: string; formulas: string[] } {
  const formulas: string[] = [];
  for (const sheet of workbook.sheets())
    sheet.eachCell(null, ({ formula }) => {
      if (formula !== null) formulas.push(formula);
    });
  return { members: JSON.stringify(requests.map(({ request }) => request)), formulas };
}

const withoutTexts = (formula: string): string => formula.replaceAll(/"[^"]*"/g, '""');

test.each(TEMPLATES)(
  '$id is written as every Excel reads it: English names, commas, points',
  async ({ id }) => {
    const excel = openExcel();
    await newPlan(id, new Date('2026-11-21T12:00:00Z'));
    const { members, formulas } = sent(excel);
    expect(members).not.toMatch(/"(?:FormulasLocal|FormulasR1C1|NumberFormatLocal|ValuesAsJsonLocal)"/i);
    expect(formulas.length).toBeGreaterThan(100);
    const bare = formulas.map(withoutTexts);
    expect(bare.filter((formula) => formula.includes(';'))).toEqual([]);
    expect(bare.filter((formula) => /[^\x20-\x7E]/.test(formula))).toEqual([]);
    const names = new Set(bare.flatMap((formula) => formula.match(/[A-Z][A-Z.0-9]*(?=\()/gi) ?? []));
    expect([...names].filter((name) => name !== name.toUpperCase())).toEqual([]);
    expect([...names]).toEqual(expect.arrayContaining(['HEDGE.PLAN', 'IFERROR', 'SUM']));
  },
);

test('numbers and days of a refresh are numbers, never text that a locale would read', async () => {
  const excel = openExcel();
  await writeMarket({
    answers: [venueMarket('binance', { BTC: '60000.5' })],
    failures: [],
    symbols: ['BTC'],
  });
  expect(excel.rows('Quotes')[0]).toMatchObject({ mark: 60_000.5, observedAt: 46_086.5 });
  expect(sent(excel).members).not.toMatch(/Local"/);
});

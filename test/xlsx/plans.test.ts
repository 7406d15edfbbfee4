import { buildPlan, wholeWorkbook } from '../../src/templates/buildPlan';
import { ownPlan } from '../../src/templates/ownPlan';
import { TEMPLATES } from '../../src/templates/templates';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { provideExcelErrors } from '../../tools/plan/excelErrors';
import { differences } from './support/differences';
import { lint } from './support/lint';
import { NASTY_STRINGS } from './support/nastyStrings';
import { recalculate, savedValues, type SheetValues } from './support/recalculate';
import { cellsOf, sheetOf } from './support/sheetOf';
import { validate } from './support/validate';
import { withoutHedge } from './support/withoutHedge';

provideExcelErrors();
const NOW = new Date('2026-11-21T12:00:00Z');

/** Holdings with a ratio of their own, without a price, without a cost, owed: cells stay blank or show errors. */
const GAPS = ownPlan(TEMPLATES[1]!, {
  holdings: [
    { asset: 'SOL', quantity: 12, hedgeRatio: 0.5 },
    { asset: 'DOGE', quantity: 7, averageCost: 0.1 },
    { asset: 'ETH', quantity: -2 },
  ],
  venue: 'mexc',
  market: TEMPLATES[1]!.market,
  now: NOW,
}).template;

const PLANS = [...TEMPLATES, { ...GAPS, id: 'own holdings with gaps' }].map((template) => {
  const data = wholeWorkbook(buildPlan(template, NOW));
  const options = { title: template.title, createdAt: NOW };
  return {
    id: template.id,
    live: writeWorkbook(data, options),
    native: writeWorkbook(withoutHedge(data), options),
  };
});

/** A file whose formula has a saved value that is wrong. */
const WRONG = writeWorkbook(
  {
    sheets: [
      sheetOf('One', {
        cells: [...cellsOf(0, 0, [[20, 22]]), { row: 0, column: 2, value: 41, formula: '=A1+B1' }],
      }),
    ],
    names: [],
  },
  { title: 'Wrong', createdAt: NOW },
);

const TEXTS = writeWorkbook(
  {
    sheets: [sheetOf('Texts', { cells: NASTY_STRINGS.map((value, row) => ({ row, column: 0, value })) })],
    names: [],
  },
  { title: 'Texts', createdAt: NOW },
);

/** What LibreOffice itself does not keep: controls, halves of characters, and a spelled underscore before another one. */
const LOST_THERE = /(?![\t\n])\p{Cc}|[\p{Surrogate}\uFFFE\uFFFF]|_x005F_x|_x0041_x/u;

describe.each(PLANS)('a file of $id', ({ live }) => {
  it('has nothing that the Open XML SDK or the lint finds wrong', async () => {
    expect(lint(live)).toEqual([]);
    expect(await validate(live)).toEqual([]);
  });
});

describe('worked out anew by LibreOffice', () => {
  let found: readonly SheetValues[] = [];
  beforeAll(async () => {
    found = await recalculate([WRONG, TEXTS, ...PLANS.map(({ native }) => native)]);
  }, 240_000);

  it('a wrong saved value is put right', () => {
    expect(found[0]!.get('One')!.get('C1')).toBe(42);
  });

  it('texts stay the texts they are, however much they look like formulas, numbers or markup', () => {
    const kept = NASTY_STRINGS.flatMap((text, at) =>
      LOST_THERE.test(text) ? [] : [[text, found[1]!.get('Texts')!.get(`A${at + 1}`) ?? '']],
    );
    expect(kept.length).toBeGreaterThan(55);
    expect(kept.filter(([text, shown]) => text !== shown)).toEqual([]);
  });

  it.each(PLANS.map(({ id, native }, at) => ({ id, native, at })))(
    '$id: the formulas around the plan give the values the file was saved with',
    ({ native, at }) => {
      expect(differences(savedValues(native), found[at + 2]!)).toEqual([]);
    },
  );
});

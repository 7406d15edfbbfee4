import { planSettings } from '../../src/functions/portfolio/planSettings';
import { readPriceAge, renewPresent, writePriceAge } from '../../src/workbook/priceAge';
import { loadBundle } from '../support/functions/loadBundle';
import { openExcel, type OpenExcel } from './openExcel';

/** 46,086 days and a half after 1899-12-30. */
const NOON = new Date('2026-03-05T12:00:00Z');
const LATER = new Date('2026-03-05T18:00:00Z');

function names(excel: OpenExcel): Record<string, string> {
  return Object.fromEntries(excel.workbook.names().map(({ name, formula }) => [name, formula]));
}

it('there is no limit until one is chosen, and then the names have it, in two syncs', async () => {
  const excel = openExcel();
  expect(await readPriceAge()).toEqual({ kind: 'any' });
  expect(await writePriceAge(undefined, NOON)).toEqual({ kind: 'any' });
  expect(names(excel)).toEqual({});
  const before = excel.syncs();
  expect(await writePriceAge(15, NOON)).toEqual({ kind: 'limited', minutes: 15 });
  expect(excel.syncs() - before).toBe(2);
  expect(names(excel)).toEqual({ HedgeMaxAge: '=15', HedgeNow: '=46086.5' });
  expect(await readPriceAge()).toEqual({ kind: 'limited', minutes: 15 });
});

it('a template’s names are taken over; its 0 is any age', async () => {
  const excel = openExcel();
  excel.workbook.addName('HedgeMaxAge', '=0');
  excel.workbook.addName('HedgeNow', '=45000');
  expect(await readPriceAge()).toEqual({ kind: 'any' });
  await writePriceAge(60, LATER);
  expect(names(excel)).toEqual({ HedgeMaxAge: '=60', HedgeNow: '=46086.75' });
});

it('the clock moves, where it is the add-in’s', async () => {
  const excel = openExcel();
  await renewPresent(NOON);
  expect(names(excel)).toEqual({});
  await writePriceAge(15, NOON);
  await renewPresent(LATER);
  expect(names(excel)).toEqual({ HedgeMaxAge: '=15', HedgeNow: '=46086.75' });
});

it.each([
  ['HedgeMaxAge', '=Sheet1!$A$1'],
  ['hedgenow', '=NOW()'],
])('what the user has under %s is his', async (name, formula) => {
  const excel = openExcel();
  excel.workbook.addName(name, formula);
  const own = { kind: 'own', name: name === 'hedgenow' ? 'HedgeNow' : name, formula };
  expect(await readPriceAge()).toEqual(own);
  expect(await writePriceAge(15, NOON)).toEqual(own);
  await renewPresent(NOON);
  expect(names(excel)).toEqual({ [name]: formula });
});

it('switched off, the names stay with a limit that QUOTE and PLAN take and no price reaches', async () => {
  const excel = openExcel();
  await writePriceAge(15, NOON);
  expect(await writePriceAge(undefined, NOON)).toEqual({ kind: 'any' });
  expect(await readPriceAge()).toEqual({ kind: 'any' });
  const limit = Number(names(excel)['HedgeMaxAge']?.slice(1));
  const now = Number(names(excel)['HedgeNow']?.slice(1));

  const bundle = loadBundle();
  const quotes = [
    ['key', 'venue', 'symbol', 'mark', 'observedAt'],
    ['mexc:BTC_USDT', 'mexc', 'BTC_USDT', 65000.5, now - 365],
  ];
  expect(bundle.call('QUOTE', [quotes, 'mexc', 'BTC_USDT', 'mark', limit, now])).toBe(65000.5);
  const settings = planSettings([
    ['maxAgeMinutes', limit],
    ['now', now],
  ]);
  expect(settings.maxAgeMinutes?.toNumber()).toBe(limit);
  expect(bundle.call('QUOTE', [quotes, 'mexc', 'BTC_USDT', 'mark', 15, now])).toMatchObject({
    error: '#N/A',
    message: expect.stringContaining('maxAgeMinutes is 15') as unknown,
  });
});

import { goodFriday } from '../../../src/market/cme/goodFriday';
import { lastTrading } from '../../../src/market/cme/lastTrading';

/** Year by year, January first: the days on which Bitcoin futures of CME stop trading. */
const DAYS: Readonly<Record<number, readonly string[]>> = {
  2024: '01-26 02-23 03-28 04-26 05-31 06-28 07-26 08-30 09-27 10-25 11-29 12-27'.split(' '),
  2025: '01-31 02-28 03-28 04-25 05-30 06-27 07-25 08-29 09-26 10-31 11-28 12-24'.split(' '),
  2026: '01-30 02-27 03-27 04-24 05-29 06-26 07-31 08-28 09-25 10-30 11-27 12-24'.split(' '),
  2027: '01-29 02-26 03-25 04-30 05-28 06-25 07-30 08-27 09-24 10-29 11-26 12-31'.split(' '),
};
const JANUARY = 0;
const MARCH = 2;
const OCTOBER = 9;
const DECEMBER = 11;

test.each(Object.entries(DAYS))('the twelve last days of %s', (year, days) => {
  const read = days.map((_, month) => lastTrading(Number(year), month).toISOString().slice(0, 10));
  expect(read).toEqual(days.map((day) => `${year}-${day}`));
});

test.each([
  ['before Good Friday', 2018, MARCH, '2018-03-29T15:00:00.000Z'],
  ['before Good Friday', 2024, MARCH, '2024-03-28T16:00:00.000Z'],
  ['before Good Friday', 2027, MARCH, '2027-03-25T16:00:00.000Z'],
  ['Christmas on a Friday', 2020, DECEMBER, '2020-12-24T16:00:00.000Z'],
  ['Boxing Day on a Friday: past Christmas too', 2025, DECEMBER, '2025-12-24T16:00:00.000Z'],
  ['Christmas on a Friday', 2026, DECEMBER, '2026-12-24T16:00:00.000Z'],
  ['the Friday before New Year on a Saturday is no holiday', 2027, DECEMBER, '2027-12-31T16:00:00.000Z'],
])('%s %i', (_, year, month, expected) => {
  expect(lastTrading(year, month).toISOString()).toBe(expected);
});

test.each([
  ['winter', 2026, JANUARY, '2026-01-30T16:00:00.000Z'],
  ['two days before the clocks go forward', 2026, MARCH, '2026-03-27T16:00:00.000Z'],
  ['five days after it', 2023, MARCH, '2023-03-31T15:00:00.000Z'],
  ['summer', 2026, 5, '2026-06-26T15:00:00.000Z'],
  ['two days before the clocks go back', 2024, OCTOBER, '2024-10-25T15:00:00.000Z'],
  ['five days after it', 2025, OCTOBER, '2025-10-31T16:00:00.000Z'],
])('16:00 in London in %s', (_, year, month, expected) => {
  expect(lastTrading(year, month).toISOString()).toBe(expected);
});

test.each([
  '1818-03-20', // Easter as early as it can be
  '1943-04-23', // and as late
  '2000-04-21',
  '2024-03-29',
  '2025-04-18',
  '2026-04-03',
  '2027-03-26',
  '2038-04-23',
])('Good Friday of %s', (day) => {
  expect(
    goodFriday(Number(day.slice(0, 4)))
      .toISOString()
      .slice(0, 10),
  ).toBe(day);
});

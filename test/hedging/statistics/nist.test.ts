import { beta } from '../../../src/hedging/statistics/beta';
import { regression } from '../../../src/hedging/statistics/regression';
import { volatility } from '../../../src/hedging/statistics/volatility';
import { type LinearDataset, LONGLEY, NORRIS, NO_INTERCEPT, NUMACC, WAMPLER } from './nistData';

/** How many digits agree; a certified value has 15. */
const digits = (got: number, certified: number): number =>
  got === certified ? 15 : -Math.log10(Math.abs((got - certified) / certified));

const column = ({ rows }: LinearDataset, place: number): Float64Array =>
  Float64Array.from(rows, (row) => row[place]!);

const columns = (data: LinearDataset): Float64Array[] =>
  data.rows[0]!.slice(1).map((_, place) => column(data, place + 1));

test.each([
  ['Longley', LONGLEY, true],
  ['Norris', NORRIS, true],
  ['Wampler1', WAMPLER, true],
  ['NoInt1', NO_INTERCEPT, false],
] as const)('NIST %s: every certified coefficient and R² to 13 digits', (_name, data, withIntercept) => {
  const row = regression(column(data, 0), columns(data), 0, withIntercept);

  const certified = [...data.certified, data.rSquared];
  expect(row).toHaveLength(certified.length);
  expect(row.map((value, place) => digits(value, certified[place]!) >= 13)).toEqual(
    certified.map(() => true),
  );
});

test('NIST Norris: the slope alone to 14 digits', () => {
  expect(digits(beta(column(NORRIS, 0), column(NORRIS, 1)), 1.00211681802045)).toBeGreaterThan(14);
});

test.each(NUMACC)('NIST %s: standard deviation 0.1 to 13 digits', (_name, values) => {
  expect(values).toHaveLength(1001);
  expect(digits(volatility(Float64Array.from(values), 1), 0.1)).toBeGreaterThan(13);
});

import path from 'node:path';
import { findFunctionFiles } from '../../tools/functions/findFunctionFiles';
import { readFunctionComments } from '../../tools/functions/readFunctionComments';
import { loadBundle } from '../support/functions/loadBundle';
import { parseFormula } from '../support/functions/parseFormula';

const bundle = loadBundle();

/** Arguments that work, from each function's first example, so that one bad argument at a time is all that is wrong. */
const GOOD = new Map(
  readFunctionComments(findFunctionFiles(path.resolve(__dirname, '../../src/functions'))).map(
    ({ id, examples }) => [id, parseFormula(examples[0]?.formula ?? '').args],
  ),
);

const BAD: readonly [string, unknown][] = [
  ['empty on the desktop', 0],
  ['empty on the web', [[null]]],
  ['an empty text', ''],
  ['text', 'about ten'],
  ['negative', -1],
  ['huge', 1e300],
  ['TRUE', true],
  ['not a number', Number.NaN],
  ['an infinity', Number.POSITIVE_INFINITY],
  ['a column of another length', [[1], [2], [3]]],
  ['a wide range', [[1, 2, 3, 4, 5, 6, 7, 8]]],
  ['an error cell', [[{ type: 'Error', basicType: 'Error', basicValue: '#REF!' }]]],
  ['a linked data type', [[{ type: 'LinkedEntity', text: 'Bitcoin' }]]],
  ['a formula as text', '=1+1'],
];

const grid = bundle.metadata.flatMap(({ id, parameters }) =>
  parameters.flatMap(({ name }, index) => BAD.map(([what, value]) => ({ id, name, index, what, value }))),
);

function withArgument(id: string, index: number, value: unknown): unknown[] {
  const args = [...(GOOD.get(id) ?? [])];
  while (args.length <= index) args.push(null);
  args[index] = value;
  return args;
}

const CODES = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#REF!'];

function soundCell(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell === 'string' || typeof cell === 'boolean') return true;
  const { error, message } = (cell ?? {}) as { error?: string; message?: string };
  return error !== undefined && CODES.includes(error) && (error !== '#VALUE!' || Boolean(message));
}

test('every function has arguments to start from', () => {
  expect([...GOOD.keys()].sort()).toEqual([...bundle.ids].sort());
  for (const [id, args] of GOOD) {
    expect([id, soundCell([bundle.call(id, args)].flat(2)[0])]).toEqual([id, true]);
  }
});

test.each(grid)(
  '$id with $name $what answers with a value or an error that explains itself',
  ({ id, index, value }) => {
    const args = withArgument(id, index, value);

    const answer = bundle.call(id, args);

    expect([answer].flat(2).filter((cell) => !soundCell(cell))).toEqual([]);
  },
);

test.each([
  ['CONTRACTS', 0],
  ['CONTRACTS', 1],
  ['CONTRACTSQTY', 0],
  ['NETPNL', 2],
  ['PNL', 1],
  ['NOTIONAL', 0],
] as const)('%s: text in required argument %i is an error, never a number', (id, index) => {
  for (const text of ['', 'about ten', '12', '=1+1']) {
    const args = withArgument(id, index, text);
    expect(bundle.call(id, args)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('must be'),
    });
  }
});

const numbers = bundle.metadata.flatMap(({ id, parameters }) =>
  parameters.flatMap(({ name }, index) =>
    typeof GOOD.get(id)?.[index] === 'number' ? [{ id, name, index }] : [],
  ),
);

test.each(numbers)('$id: text or TRUE in $name is an error that names it', ({ id, name, index }) => {
  for (const other of ['about ten', '12', '=1+1', true]) {
    const [first] = [bundle.call(id, withArgument(id, index, other))].flat(2);
    expect(first).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(`${name} must be`) });
  }
});

test('an error in a referenced cell passes through as itself', () => {
  const divided = [[{ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }]];

  expect(bundle.call('CONTRACTS', [divided, 60_000, 0.01])).toEqual({ error: '#DIV/0!' });
  expect(bundle.call('CONTRACTS', [[[90_000], divided[0]], 60_000, 0.01])).toEqual([
    [150],
    [{ error: '#DIV/0!' }],
  ]);
});

test('a formatted number is read by its value', () => {
  const formatted = [[{ type: 'FormattedNumber', basicValue: 90_000, numberFormat: '$#,##0' }]];

  expect(bundle.call('CONTRACTS', [formatted, 60_000, 0.01])).toBe(150);
});

test('words are taken in any case, and a wrong one is answered with the list', () => {
  expect(bundle.call('CONTRACTS', [50_000, 3500, 0.01, 1, 1.5, ' Down '])).toBe(2142);
  expect(bundle.call('CONTRACTS', [50_000, 3500, 0.01, 1, 1.5, 'floor'])).toEqual({
    error: '#VALUE!',
    message: 'rounding must be one of nearest, down, up, none; it is the text "floor"',
  });
});

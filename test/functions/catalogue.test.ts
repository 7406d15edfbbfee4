import { loadBundle } from '../support/functions/loadBundle';
import catalogue from './catalogue.json';

const bundle = loadBundle();

test('ids, argument names and their order stand in users’ files: they are added to, never changed', () => {
  const built = Object.fromEntries(
    bundle.metadata.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)),
    ]),
  );

  expect(built).toEqual(catalogue);
});

test('every function that is described is registered, and no other', () => {
  expect([...bundle.ids].sort()).toEqual(bundle.metadata.map(({ id }) => id));
});

test('headers of spilled tables are frozen', () => {
  const headers = (id: string, args: readonly unknown[]) => (bundle.call(id, args) as unknown[][])[0];

  expect(headers('SCENARIO', [1, 1, 1, 1, [[0.1]]])).toEqual(['move', 'spot', 'hedge', 'net']);
  expect(headers('STRESS', [[['BTC', 1, 1]], '', [['crash', '*', -0.5]]])).toEqual([
    'name',
    'spot',
    'hedge',
    'net',
    'netShare',
  ]);
  expect(headers('PLAN', [[['BTC', 1]], [['key', 'base']], [['key', 'base']]])).toEqual([
    'asset',
    'quantity',
    'price',
    'exposure',
    'beta',
    'hedgeRatio',
    'venue',
    'symbol',
    'shortContracts',
    'hedgedRatio',
    'residual',
    'entryPrice',
    'notional',
    'initialMargin',
    'liquidationPrice',
    'liquidationMove',
    'fees',
    'funding',
    'cost',
    'breakevenMove',
    'warnings',
  ]);
  expect(
    headers('COMPARE', [
      1,
      'BTC',
      [
        ['key', 'base'],
        ['x:y', 'BTC'],
      ],
      [['key']],
    ]),
  ).toEqual([
    'venue',
    'symbol',
    'payoff',
    'settle',
    'shortContracts',
    'hedgedRatio',
    'residual',
    'fees',
    'funding',
    'cost',
    'margin',
    'breakevenMove',
    'warnings',
  ]);
  expect(headers('EXPLAIN', [1, 1, 1])).toEqual(['step', 'formula', 'value', 'unit']);
  expect(headers('NEXTCHANGE', [1, 1, 1, 1])).toEqual([
    'driver',
    'direction',
    'at',
    'move',
    'shortContracts',
  ]);
  expect(headers('BLEND', [1, [[1, 1, 1, 1]]])).toEqual([
    'weight',
    'exposure',
    'shortContracts',
    'notional',
    'residual',
  ]);
  expect(
    headers('BASKET', [
      1,
      [
        [1, 0.5],
        [0.5, 1],
      ],
      [['BTC', 1, 1]],
    ]),
  ).toEqual(['part', 'name', 'exposure', 'shortContracts', 'notional', 'risk', 'uncovered']);
});

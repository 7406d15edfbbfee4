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
  const [headers] = bundle.call('SCENARIO', [1, 1, 1, 1, [[0.1]]]) as unknown[][];

  expect(headers).toEqual(['move', 'spot', 'hedge', 'net']);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { WORD_ARGUMENTS } from '../../src/functions/words';
import { DIST } from '../support/dist';

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly type: string;
      readonly description: string;
      readonly dimensionality?: string;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums: readonly { readonly id: string; readonly values: readonly { readonly name: string }[] }[];
}

const metadata = JSON.parse(readFileSync(path.join(DIST, 'functions.json'), 'utf8')) as Metadata;
const parameters = metadata.functions.flatMap(({ id, parameters: list }) =>
  list.map((each) => ({ id, ...each })),
);

test('errors in cells reach the functions, so that they can pass them on', () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

test('every function and parameter is described', () => {
  expect(metadata.functions.filter(({ description }) => !description)).toEqual([]);
  expect(parameters.filter(({ description }) => !description)).toEqual([]);
});

test('a parameter takes a cell or a column, a word of a list, or TRUE and FALSE', () => {
  const odd = parameters.filter(
    ({ type, dimensionality, customEnumId }) =>
      !(type === 'any' && dimensionality === 'matrix') &&
      !(type === 'string' && customEnumId !== undefined) &&
      type !== 'boolean',
  );

  expect(odd).toEqual([]);
});

test('autocomplete offers the words that the functions accept', () => {
  const offered = Object.fromEntries(
    metadata.enums.map(({ id, values }) => [id, values.map(({ name }) => name)]),
  );

  expect(offered).toEqual(
    Object.fromEntries(
      Object.entries(WORD_ARGUMENTS).map(([key, words]) => [
        key.replace('.', '_').toUpperCase(),
        Object.keys(words),
      ]),
    ),
  );
  expect(offered['ROUNDING']).toEqual(['nearest', 'down', 'up', 'none']);
  expect(offered['PAYOFF']).toEqual(['linear', 'inverse', 'quanto']);
});

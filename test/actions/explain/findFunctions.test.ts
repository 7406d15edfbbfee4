import { findFunctions } from '../../../src/actions/explain/findFunctions';
import { type FunctionReference, loadReference } from '../../../src/actions/explain/functionReference';
import { writtenReference } from './writtenReference';

let reference: readonly FunctionReference[];
beforeAll(async () => {
  reference = await writtenReference();
});

const found = (query: string): string[] =>
  findFunctions(reference, query).flatMap(({ functions }) => functions.map(({ id }) => id));

test('without words every function stands under its question, once', () => {
  const groups = findFunctions(reference, ' ');
  expect(groups[0]?.task).toBe('How many contracts?');
  expect(found('').sort()).toEqual(reference.map(({ id }) => id).sort());
  expect(new Set(found('')).size).toBe(reference.length);
});

test.each([
  ['contracts', 'CONTRACTS'],
  ['=HEDGE.CONTRACTS', 'CONTRACTS'],
  ['when am I liquidated', 'LIQUIDATIONPRICE'],
  ['LIQUID', 'LIQUIDATIONPRICE'],
  ['funding apr', 'FUNDINGAPR'],
  ['beta', 'BETA'],
  ['commission', 'FEES'],
  ['whole plan', 'PLAN'],
])('“%s” finds %s first', (query, id) => {
  expect(found(query)[0]).toBe(id);
});

test('every word must be there', () => {
  expect(found('beta liquidation zebra')).toEqual([]);
  expect(found('(')).toEqual(found(''));
});

test('the reference joins words and shapes of arguments', () => {
  const contracts = reference.find(({ id }) => id === 'CONTRACTS');
  const rounding = contracts?.parameters.find(({ name }) => name === 'rounding');
  expect(rounding).toMatchObject({ optional: true, isCells: false });
  expect(rounding?.words.map(({ word }) => word)).toEqual(['nearest', 'down', 'up', 'none']);
  expect(contracts?.parameters[0]).toMatchObject({
    name: 'exposure',
    optional: false,
    isCells: true,
    words: [],
  });
  expect(reference.every(({ parameters, examples }) => parameters.length > 0 && examples.length > 0)).toBe(
    true,
  );
});

test('a reference that does not come is told', async () => {
  await expect(loadReference(() => Promise.resolve(new Response('', { status: 404 })))).rejects.toThrow(
    'reference.json was answered with status 404',
  );
});

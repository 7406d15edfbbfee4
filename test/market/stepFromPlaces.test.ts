import * as v from 'valibot';
import { stepFromPlaces } from '../../src/market/stepFromPlaces';

test.each([
  [2, '0.01'],
  ['4', '0.0001'],
  [8, '0.00000001'],
  [0, '1'],
  ['0', '1'],
  [-3, '1000'],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
  ['many', undefined],
  [0.5, undefined],
  [1e9, undefined],
])('%p decimal places are a step of %s', (places, step) => {
  expect(v.parse(stepFromPlaces, places)?.toFixed()).toBe(step);
});

import fc from 'fast-check';
import { minVarianceWeights } from '../../../src/hedging/portfolio/minVarianceWeights';
import { RUNS } from '../../support/hedging/runs';

const noSolution = expect.objectContaining({ reason: 'noSolution' });

test.each([
  [
    'justaaa.com, finance question 48027',
    [
      [0.2025, 0.00675675],
      [0.00675675, 0.1521],
    ],
    [0.426118447959682, 0.573881552040318],
  ],
  [
    'solution manual, chapter 11 case',
    [
      [0.05673924, 0.003519405],
      [0.003519405, 0.00970225],
    ],
    [0.104083603635392, 0.895916396364608],
  ],
  [
    'three that have nothing in common weigh by 1 ÷ variance',
    [
      [1, 0, 0],
      [0, 2, 0],
      [0, 0, 4],
    ],
    [4 / 7, 2 / 7, 1 / 7],
  ],
  ['one alone', [[0.3]], [1]],
  [
    'the riskier of two close ones is sold short',
    [
      [1, 1.8],
      [1.8, 4],
    ],
    [2.2 / 1.4, -0.8 / 1.4],
  ],
])('%s', (_source, covariance, expected) => {
  const weights = minVarianceWeights(covariance);

  expect(weights).toHaveLength(expected.length);
  weights.forEach((weight, place) => expect(weight).toBeCloseTo(expected[place]!, 13));
});

test.each([
  [
    'two that move as one',
    [
      [0.04, 0.04],
      [0.04, 0.04],
    ],
  ],
  [
    'one and twice the same',
    [
      [0.01, 0.02],
      [0.02, 0.04],
    ],
  ],
  [
    'one without risk',
    [
      [0, 0],
      [0, 0.04],
    ],
  ],
  [
    'a third that is the sum of two',
    [
      [1, 0, 1],
      [0, 1, 1],
      [1, 1, 2],
    ],
  ],
  [
    'correlations that cannot be',
    [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ],
  ],
  [
    'a correlation above 1',
    [
      [1, 1.1],
      [1.1, 1],
    ],
  ],
])('%s: no answer is the only one', (_what, covariance) => {
  expect(() => minVarianceWeights(covariance)).toThrow(noSolution);
});

test('weights sum to 1 and every asset adds the same risk at the margin, which is what least variance means', () => {
  const parts = fc.integer({ min: 2, max: 5 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(parts, (rows) => {
      // A·Aᵀ + 1 is a covariance with every variance at least 1 and no dependence.
      const covariance = rows.map((row, i) =>
        rows.map((other, j) => row.reduce((sum, part, k) => sum + part * other[k]!, i === j ? 1 : 0)),
      );
      const weights = minVarianceWeights(covariance);
      const margins = covariance.map((line) => line.reduce((sum, value, j) => sum + value * weights[j]!, 0));
      const scale = Math.max(...covariance.flat().map(Math.abs)) * Math.max(...weights.map(Math.abs));
      return (
        Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9 &&
        margins.every((margin) => Math.abs(margin - margins[0]!) < 1e-9 * scale)
      );
    }),
    RUNS,
  );
});

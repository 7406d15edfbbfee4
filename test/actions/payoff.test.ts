import { payoff } from '../../src/actions/payoff';

const at = (total: Parameters<typeof payoff>[0], move: number) =>
  payoff(total)?.find((point) => point.move === move);

test('goes from half the price to one and a half times it, in steps of a tenth', () => {
  const moves = payoff({ residual: 0, notional: 1 })?.map(({ move }) => move);
  expect(moves).toEqual([-0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5]);
});

test('what is hedged moves only without the hedge, which costs the same everywhere', () => {
  const total = { residual: 0, notional: 90_000, cost: 120 };
  expect(at(total, -0.5)).toEqual({ move: -0.5, withoutHedge: -45_000, withHedge: -120 });
  expect(at(total, 0)).toEqual({ move: 0, withoutHedge: 0, withHedge: -120 });
  expect(at(total, 0.2)).toEqual({ move: 0.2, withoutHedge: 18_000, withHedge: -120 });
});

test('what is left open moves with both; a hedge that earns funding lifts the line', () => {
  const total = { residual: 10_000, notional: 30_000, cost: -50 };
  expect(at(total, 0.1)).toEqual({ move: 0.1, withoutHedge: 4_000, withHedge: 1_050 });
});

test('more sold than held gains when the market falls', () => {
  expect(at({ residual: -1_000, notional: 11_000 }, -0.1)).toEqual({
    move: -0.1,
    withoutHedge: -1_000,
    withHedge: 100,
  });
});

test('an unknown cost is left out; without the figures there is no line', () => {
  expect(at({ residual: 0, notional: 100, cost: undefined }, 0)?.withHedge).toBeCloseTo(0, 15);
  expect(payoff({ residual: 5 })).toBeUndefined();
  expect(payoff({ notional: 5, residual: 'unknown' })).toBeUndefined();
  expect(payoff(undefined)).toBeUndefined();
});

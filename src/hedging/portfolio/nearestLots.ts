/**
 * Whole lots from the nearest to a wish outward, without end; between 0 and the smallest order, sold or bought, there are
 * none. Of two that are as near the one further from 0 comes first.
 */
export function* nearestLots(wish: number, smallest: number): Generator<number> {
  const atMost = (lots: number): number =>
    lots > 0 && lots < smallest ? 0 : lots < 0 && lots > -smallest ? -smallest : lots;
  const atLeast = (lots: number): number => -atMost(-lots);
  let below = atMost(Math.floor(wish));
  let above = atLeast(Math.floor(wish) + 1);
  for (;;) {
    const nearer = wish - below - (above - wish);
    if (nearer < 0 || (nearer === 0 && wish < 0)) {
      yield below;
      below = atMost(below - 1);
    } else {
      yield above;
      above = atLeast(above + 1);
    }
  }
}

let latest: Promise<unknown> = Promise.resolve();

/** Changes to the market's tables one after another: each rests on what it read of them just before. */
export function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  const mine = latest.then(change);
  latest = mine.catch(() => undefined);
  return mine;
}

import type { Traffic } from '../../../tools/faults/spoiledReading';

/** Time stands still until `whileTimeFlies` lets it pass; the machine's own work goes on. */
export function stopTime(now: Date): void {
  jest.useFakeTimers({ now, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
}

const TURNS_OF_QUIET = 25;

/**
 * Waits for the work, and lets the next time-out or pause be over only when nothing but it is waited for: so what
 * happens does not depend on how busy the machine is.
 */
export async function whileTimeFlies<T>(work: (traffic: Traffic) => Promise<T>): Promise<T> {
  const traffic: Traffic = { asked: 0, held: 0 };
  const state = { done: false };
  const result = work(traffic).finally(() => {
    state.done = true;
  });
  result.catch(() => undefined);
  let quiet = 0;
  while (!state.done) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = traffic.asked <= traffic.held ? quiet + 1 : 0;
    if (quiet < TURNS_OF_QUIET) continue;
    quiet = 0;
    jest.advanceTimersToNextTimer();
  }
  return result;
}

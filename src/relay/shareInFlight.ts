export interface Shared<T> {
  readonly value: T;
  /** Another caller's request was already under way. */
  readonly shared: boolean;
}

/** Callers who ask the same while an answer is under way all get that one answer. */
export function shareInFlight<T>(): (key: string, ask: () => Promise<T>) => Promise<Shared<T>> {
  const underWay = new Map<string, Promise<T>>();
  return async (key, ask) => {
    const running = underWay.get(key);
    if (running !== undefined) return { value: await running, shared: true };
    const started = ask().finally(() => underWay.delete(key));
    underWay.set(key, started);
    return { value: await started, shared: false };
  };
}

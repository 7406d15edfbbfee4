interface Kept<T> {
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** What an entry costs beside its body, so that many small ones do not fill the memory unseen. */
const BYTES_AROUND = 512;

export interface LastAnswers<T> {
  readonly keep: (key: string, value: T, bytes: number, at: number) => void;
  readonly find: (key: string) => Pick<Kept<T>, 'value' | 'at'> | undefined;
}

/** The last good answer to each question, in so many bytes; what nobody asked for longest is forgotten first. */
export function lastAnswers<T>(mostBytes: number): LastAnswers<T> {
  const kept = new Map<string, Kept<T>>();
  let total = 0;

  function forget(key: string): void {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  return {
    keep(key, value, bytes, at) {
      forget(key);
      const size = bytes + 2 * key.length + BYTES_AROUND;
      if (size > mostBytes) return;
      kept.set(key, { value, at, bytes: size });
      total += size;
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) break;
        forget(oldest);
      }
    },
    find(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      // The map's order is by last use.
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
  };
}

import { SOURCES, type Source } from '../model/contractSpec';

/** Where a row's close of one coin is from. */
export interface Origin {
  /** venue:symbol */
  readonly key: string;
  readonly source: Source;
}

/** By coin. */
export type Origins = ReadonlyMap<string, Origin>;

const ENTRY = /^(?<coin>\S+) = (?<key>\S+) \((?<source>[a-z]+)\)$/u;

/** What a cell of the contracts column says: BTC = binance:BTCUSDT (direct); ETH = … What it does not say is not ours. */
export function originsFrom(cell: unknown): Origins {
  const origins = new Map<string, Origin>();
  for (const entry of String(cell).split('; ')) {
    const { coin, key, source: word } = ENTRY.exec(entry)?.groups ?? {};
    const source = SOURCES.find((each) => each === word);
    if (coin !== undefined && key !== undefined && source !== undefined) origins.set(coin, { key, source });
  }
  return origins;
}

export function originsText(origins: Origins): string {
  return [...origins].map(([coin, { key, source }]) => `${coin} = ${key} (${source})`).join('; ');
}

/** The venues of a row, each once. */
export function venuesOf(origins: Origins): string {
  return [...new Set([...origins.values()].map(({ key }) => key.split(':')[0]))].join(', ');
}

/** How a row's numbers came, each way once. */
export function sourcesOf(origins: Origins): string {
  return [...new Set([...origins.values()].map(({ source }) => source))].join(', ');
}

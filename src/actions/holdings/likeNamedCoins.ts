type Cells = readonly (readonly (string | number | boolean)[])[];

/** A contract that a coin's name may mean. */
export interface Candidate {
  /** venue:symbol */
  readonly key: string;
  readonly price: number | undefined;
}

/** A coin whose name does not say which contract is meant. */
export interface Doubt {
  readonly coin: string;
  /** Several coins have this name: the venues' prices are too far apart. Else one venue has several contracts of it. */
  readonly isAboutCoin: boolean;
  readonly candidates: readonly Candidate[];
}

/** Venues' prices of one coin lie within a few per cent of each other. */
const FURTHEST = 1.25;
/** Some venues quote a thousand or a million coins of a cheap one. */
const SCALE = 1000;

/** Coins that must be asked about, from the tables of the market with their headers. */
export function likeNamedCoins(
  coins: readonly string[],
  venue: string,
  contracts: Cells,
  quotes: Cells,
): Doubt[] {
  const prices = new Map(records(quotes).map((row) => [row('key'), priceOf(row)]));
  const open = records(contracts).filter(
    (row) => row('active') !== false && row('kind') === 'perpetual' && row('payoff') === 'linear',
  );
  return [...new Set(coins)].flatMap((coin) => {
    const all = open
      .filter((row) => String(row('base')).toUpperCase() === coin)
      .map((row) => ({ row, key: String(row('key')), price: prices.get(row('key')) }));
    const isAboutCoin = areApart(all.flatMap(({ price }) => price ?? []));
    const here = all.filter(({ row }) => venue === '' || row('venue') === venue);
    const usual = here.filter(({ row }) => row('settle') === 'USDT');
    const isOpen = here.length > 1 && usual.length !== 1;
    if (!isAboutCoin && !isOpen) return [];
    const candidates = (isAboutCoin ? all : here).map(({ key, price }) => ({ key, price }));
    return [{ coin, isAboutCoin, candidates }];
  });
}

function areApart(prices: readonly number[]): boolean {
  const [first, ...others] = prices;
  if (first === undefined) return false;
  return others.some((price) => {
    const ratio = price / first;
    const scaled = ratio / SCALE ** Math.round(Math.log10(ratio) / Math.log10(SCALE));
    return scaled > FURTHEST || scaled < 1 / FURTHEST;
  });
}

type Row = (header: string) => string | number | boolean;

function records([headers = [], ...rows]: Cells): Row[] {
  return rows.map((row) => (header) => row[headers.indexOf(header)] ?? '');
}

function priceOf(row: Row): number | undefined {
  return ['mark', 'last', 'index']
    .map(row)
    .find((cell): cell is number => typeof cell === 'number' && cell > 0);
}

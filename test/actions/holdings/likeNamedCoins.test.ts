import { likeNamedCoins } from '../../../src/actions/holdings/likeNamedCoins';

const CONTRACTS = ['key', 'venue', 'base', 'settle', 'kind', 'payoff', 'active'];
const contract = (key: string, base: string, change: Readonly<Record<string, string | boolean>> = {}) => {
  const [venue = ''] = key.split(':');
  const row: Record<string, string | boolean> = {
    ...{ key, venue, base, settle: 'USDT', kind: 'perpetual', payoff: 'linear', active: true },
    ...change,
  };
  return CONTRACTS.map((column) => row[column] ?? '');
};

/** Each contract with its mark. */
function doubts(
  coins: string[],
  venue: string,
  rows: readonly (readonly [ReturnType<typeof contract>, number | ''])[],
) {
  const quotes = rows.map(([[key = ''], mark]) => [key, mark, '', '']);
  return likeNamedCoins(
    coins,
    venue,
    [CONTRACTS, ...rows.map(([row]) => row)],
    [['key', 'mark', 'last', 'index'], ...quotes],
  );
}

test('prices far apart mean two coins of one name, wherever they are listed', () => {
  const found = doubts(['LUNA', 'BTC'], 'mexc', [
    [contract('mexc:LUNA_USDT', 'LUNA'), 0.41],
    [contract('okx:LUNA-USDT-SWAP', 'LUNA'), 0.000_06],
    [contract('mexc:BTC_USDT', 'BTC'), 60_000],
    [contract('okx:BTC-USDT-SWAP', 'BTC'), 60_030],
  ]);
  expect(found).toEqual([
    {
      coin: 'LUNA',
      isAboutCoin: true,
      candidates: [
        { key: 'mexc:LUNA_USDT', price: 0.41 },
        { key: 'okx:LUNA-USDT-SWAP', price: 0.000_06 },
      ],
    },
  ]);
});

test('a venue that quotes a thousand coins is no other coin', () => {
  const rows = [
    [contract('binance:1000PEPEUSDT', 'PEPE'), 0.012],
    [contract('okx:PEPE-USDT-SWAP', 'PEPE'), 0.000_012_1],
  ] as const;
  expect(doubts(['PEPE'], 'okx', rows)).toEqual([]);
});

test('two contracts of one coin at the venue are asked about, unless one of them is the usual one', () => {
  const usdc = contract('okx:SOL-USDC-SWAP', 'SOL', { settle: 'USDC' });
  const usd = contract('okx:SOL-USD-SWAP', 'SOL', { settle: 'USD' });
  const usdt = contract('okx:SOL-USDT-SWAP', 'SOL');
  expect(
    doubts(['SOL'], 'okx', [
      [usdc, 150],
      [usd, 150],
    ]),
  ).toMatchObject([{ coin: 'SOL', isAboutCoin: false, candidates: [{ price: 150 }, { price: 150 }] }]);
  expect(
    doubts(['SOL'], 'okx', [
      [usdc, 150],
      [usd, 150],
      [usdt, 150],
    ]),
  ).toEqual([]);
  expect(
    doubts(['SOL'], 'mexc', [
      [usdc, 150],
      [usd, 150],
    ]),
  ).toEqual([]);
});

test('what cannot be ordered is no candidate: closed, dated, inverse', () => {
  const others = [
    contract('okx:A', 'SOL', { active: false }),
    contract('okx:B', 'SOL', { kind: 'dated' }),
    contract('okx:C', 'SOL', { payoff: 'inverse' }),
  ];
  const rows = [contract('okx:SOL-USDT-SWAP', 'SOL'), ...others].map((row) => [row, 150] as const);
  expect(doubts(['SOL'], 'okx', rows)).toEqual([]);
});

test('an unknown price leaves no doubt about the coin', () => {
  expect(
    doubts(['LUNA'], 'mexc', [
      [contract('mexc:L', 'LUNA'), 0.4],
      [contract('okx:L', 'LUNA'), ''],
    ]),
  ).toEqual([]);
});

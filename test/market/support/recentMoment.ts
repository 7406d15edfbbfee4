import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MOMENTS } from './replayedHttp';

const DAY = 86_400_000;
const BTC_KLINES = 'https://fapi.binance.com/fapi/v1/klines?symbol=BTCUSDT&interval=1d';
const ETH_KLINES = 'https://fapi.binance.com/fapi/v1/klines?symbol=ETHUSDT&interval=1d';

/** Closes of the days before today, oldest first, and today's unfinished day. */
function klines(closes: readonly number[], today: number): unknown[] {
  return [...closes, 1].map((close, index) => [
    today - (closes.length - index) * DAY,
    '1',
    '1',
    '1',
    String(close),
  ]);
}

/** A replay folder whose Binance has closes of the last days before today; remove it when done. */
export async function recentMoment(
  btc: readonly number[],
  eth: readonly number[],
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hedgerow-recent-'));
  await cp(MOMENTS[0], folder, { recursive: true });
  const today = Math.floor(Date.now() / DAY) * DAY;
  const index = path.join(folder, 'index.json');
  const { files } = JSON.parse(await readFile(index, 'utf8')) as { readonly files: readonly object[] };
  const recordedAt = new Date().toISOString();
  const recent = [
    { file: 'recent.BTC.json', endpoint: BTC_KLINES, recordedAt },
    { file: 'recent.ETH.json', endpoint: ETH_KLINES, recordedAt },
  ];
  await writeFile(path.join(folder, 'recent.BTC.json'), JSON.stringify(klines(btc, today)));
  await writeFile(path.join(folder, 'recent.ETH.json'), JSON.stringify(klines(eth, today)));
  await writeFile(index, JSON.stringify({ files: [...files, ...recent] }));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

import type { ClosesReading } from '../../src/market/readCloses';
import type { DepthReading } from '../../src/market/readDepth';
import { alignedTable, type TableCell } from './alignedTable';

const left = (text: string): TableCell => ({ text, align: 'left' });
const right = (text = ''): TableCell => ({ text, align: 'right' });
const dayText = (day: Date): string => day.toISOString().slice(0, 10);

type Told = Pick<ClosesReading, 'key' | 'observedAt' | 'source' | 'problems'>;

function page(read: Told, heading: string, table: string): string {
  const problems = read.problems.map(({ sentence }) => `! ${sentence}`);
  return [
    `${read.key}, read at ${read.observedAt.toISOString()}, ${read.source}`,
    '',
    heading,
    table,
    ...(problems.length > 0 ? ['', ...problems] : []),
  ].join('\n');
}

/** A contract's closes for a person at a terminal. */
export function describeCloses(read: ClosesReading): string {
  const rows = read.closes.map(({ day, close }) => [left(dayText(day)), right(close.toFixed())]);
  return page(
    read,
    `${read.closes.length} closes of UTC days, ${read.quote} per ${read.base}`,
    alignedTable(['day', 'close'], rows),
  );
}

/** A contract's order book for a person at a terminal. */
export function describeBook(read: DepthReading): string {
  const levels = Math.max(read.bids.length, read.asks.length);
  const rows = Array.from({ length: levels }, (_, index) => [
    right(read.bids[index]?.contracts.toFixed()),
    right(read.bids[index]?.price.toFixed()),
    right(read.asks[index]?.price.toFixed()),
    right(read.asks[index]?.contracts.toFixed()),
  ]);
  const headers = ['bidContracts', 'bidPrice', 'askPrice', 'askContracts'];
  return page(read, 'Order book, prices per coin', alignedTable(headers, rows));
}

/** The same for other programs: decimals as text, days and instants in ISO 8601. */
export function closesJson(read: ClosesReading): object {
  return {
    ...read,
    closes: read.closes.map(({ day, close }) => ({ day: dayText(day), close: close.toFixed() })),
  };
}

export function bookJson(read: DepthReading): object {
  const side = (levels: DepthReading['bids']) =>
    levels.map(({ price, contracts }) => ({ price: price.toFixed(), contracts: contracts.toFixed() }));
  return { ...read, bids: side(read.bids), asks: side(read.asks) };
}

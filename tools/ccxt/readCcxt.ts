import { ccxtTerms, type Terms } from './ccxtTerms';
import type { CcxtExchange } from './openCcxt';

export interface CcxtReading {
  readonly terms: readonly Terms[];
  /** What ccxt could not give, as sentences. */
  readonly problems: readonly string[];
}

type Rows = Readonly<Record<string, unknown>>;

function rowsOf(answer: unknown): Rows {
  return typeof answer === 'object' && answer !== null ? (answer as Rows) : {};
}

function fieldOf(row: unknown, field: string): unknown {
  return rowsOf(row)[field];
}

/** One exchange's contracts in our terms, with the funding intervals that ccxt tells for many at once. */
export async function readCcxt(exchange: CcxtExchange, params: object = {}): Promise<CcxtReading> {
  const markets = rowsOf(await exchange.loadMarkets(false, params));
  const intervals = new Map<string, unknown>();
  const problems: string[] = [];
  for (const method of ['fetchFundingRates', 'fetchFundingIntervals'] as const) {
    if (exchange.has[method] !== true) continue;
    try {
      for (const [symbol, row] of Object.entries(rowsOf(await exchange[method]?.()))) {
        const interval = fieldOf(row, 'interval');
        if (interval !== undefined) intervals.set(symbol, interval);
      }
    } catch (error) {
      problems.push(`${method}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const terms = Object.values(markets).flatMap((market) => {
    const symbol = fieldOf(market, 'symbol');
    return ccxtTerms(market, typeof symbol === 'string' ? intervals.get(symbol) : undefined) ?? [];
  });
  return { terms, problems };
}

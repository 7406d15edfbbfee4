import { HedgeError } from '../../model/hedgeError';
import type { ProxyTables } from '../../workbook/proxy/readProxyTables';
import { dailyReturns } from './dailyReturns';
import { proxyFit, type ProxyFit, type ProxyPart } from './proxyFit';
import { proxyHedge, type ProxyHedge } from './proxyHedge';
import type { ProxyQuestion } from './proxyQuestion';

/** One way to hedge the coin; what cannot be told has a sentence instead. */
export interface Proxy {
  readonly parts: readonly ProxyPart[];
  readonly fit: ProxyFit | undefined;
  readonly hedge: ProxyHedge | undefined;
  readonly problem: string | undefined;
}

const [BTC, ETH] = ['BTC', 'ETH'];
const BLEND: readonly ProxyPart[] = [
  { coin: BTC, weight: 0.6 },
  { coin: ETH, weight: 0.4 },
];

/** The coin's own contract, BTC, ETH, and sixty of BTC to forty of ETH. */
function candidates(coin: string): (readonly ProxyPart[])[] {
  const whole = (of: string): ProxyPart[] => [{ coin: of, weight: 1 }];
  const singles = [...new Set([coin, BTC, ETH])].map(whole);
  return BLEND.some((part) => part.coin === coin) ? singles : [...singles, BLEND];
}

/** Every candidate with how well it fits, what to sell and what that costs; the best fit first, the untold last. */
export function compareProxies(tables: ProxyTables, question: ProxyQuestion): Proxy[] {
  const { history, contracts, quotes } = tables;
  const returns = dailyReturns(history ?? []);
  const rank = ({ fit, hedge }: Proxy): number => (fit && hedge ? fit.effectiveness : -Infinity);
  return candidates(question.coin)
    .map((parts): Proxy => {
      const problems: string[] = [];
      const told = <Result>(work: () => Result): Result | undefined => {
        try {
          return work();
        } catch (error) {
          if (!(error instanceof HedgeError)) throw error;
          problems.push(error.message);
          return undefined;
        }
      };
      const fit = told(() => proxyFit(returns, question.coin, parts));
      const hedge = fit && told(() => proxyHedge(contracts ?? [], quotes ?? [], question, parts, fit.beta));
      return { parts, fit, hedge, problem: problems.length === 0 ? undefined : problems.join(' ') };
    })
    .sort((one, other) => rank(other) - rank(one));
}

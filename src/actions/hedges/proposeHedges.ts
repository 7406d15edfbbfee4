import { feeRate } from '../../hedging/cost/feeRate';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { numberFromDecimal } from '../../model/numberFromDecimal';
import { numberOf, type PlanLine } from '../planLine';
import type { PlanHedges } from './openHedge';
import { decimalOf } from './optionalNumbers';
import { keyOfLine, sumOf } from './planned';

/** A coin and its contract as the plan has them, and what of it is not recorded as a hedge yet. */
export interface HedgeProposal {
  readonly key: string;
  readonly asset: string;
  /** Contracts short, minus long. */
  readonly planned: number;
  /** Contracts that open hedges of this coin have already. */
  readonly open: number;
  readonly shortContracts: number;
  readonly quantity: number;
  readonly spotEntry: number;
  readonly entryPrice: number;
  readonly terms: ContractTerms | undefined;
  /** Undefined: neither the plan nor the Contracts table knows it. */
  readonly feeRate: Decimal | undefined;
}

/** A coin that gives no hedge: it needs no contracts, or its line shows an error. */
export interface RefusedLine {
  readonly asset: string;
  readonly reason: 'none' | 'failed';
}

export interface Proposals {
  readonly proposals: readonly HedgeProposal[];
  readonly refused: readonly RefusedLine[];
}

/** Lines of one coin and one contract are one hedge. */
export function proposeHedges(hedges: PlanHedges): Proposals {
  const groups = new Map<string, PlanLine[]>();
  for (const line of hedges.lines ?? []) {
    const name = `${assetOf(line)} ${keyOfLine(line)}`;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  const answers = [...groups.values()].map((lines) => propose(lines, hedges));
  return {
    proposals: answers.flatMap((answer) => ('reason' in answer ? [] : [answer])),
    refused: answers.flatMap((answer) => ('reason' in answer ? [answer] : [])),
  };
}

function assetOf(line: PlanLine | undefined): string {
  return String(line?.['asset'] ?? '');
}

function propose(lines: readonly PlanLine[], { open, market }: PlanHedges): HedgeProposal | RefusedLine {
  const [line = {}] = lines;
  const asset = assetOf(line);
  const key = keyOfLine(line);
  const columns = ['quantity', 'price', 'shortContracts', 'entryPrice'];
  const isKnown = lines.every((each) => columns.every((column) => numberOf(each, column) !== undefined));
  if (!isKnown) return { asset, reason: 'failed' };
  const sum = (column: string): Decimal => sumOf(lines.map((each) => numberOf(each, column)));
  const planned = sum('shortContracts');
  const recorded = open.filter((hedge) => hedge.key === key && hedge.asset === asset);
  const already = sumOf(recorded.map(({ shortContracts }) => shortContracts));
  if (planned.isZero() && already.isZero()) return { asset, reason: 'none' };
  const { terms, takerFeeRate } = market.contract(key) ?? {};
  const entryPrice = numberOf(line, 'entryPrice') ?? 0;
  return {
    key,
    asset,
    planned: numberFromDecimal(planned),
    open: numberFromDecimal(already),
    shortContracts: numberFromDecimal(planned.minus(already)),
    quantity: numberFromDecimal(sum('quantity').minus(sumOf(recorded.map(({ quantity }) => quantity)))),
    spotEntry: numberOf(line, 'price') ?? 0,
    entryPrice,
    terms,
    feeRate: plannedRate(line, terms) ?? takerFeeRate,
  };
}

/** PLAN's fees are those of opening and closing, in the currency the contract settles in. */
function plannedRate(line: PlanLine, terms: ContractTerms | undefined): Decimal | undefined {
  const [both, count, price] = ['fees', 'shortContracts', 'entryPrice'].map((column) =>
    decimalOf(numberOf(line, column)),
  );
  if (!both || !terms || !price || !count || count.isZero()) return undefined;
  return feeRate(both.div(2), count, price, terms);
}

import { CHANGE_DIRECTIONS, CHANGE_DRIVERS, nextChange } from '../../hedging/monitoring/nextChange';
import { outOfBand } from '../../hedging/monitoring/outOfBand';
import { rebalance } from '../../hedging/monitoring/rebalance';
import { meetsSmallestOrder } from '../../hedging/sizing/meetsSmallestOrder';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { numberFromDecimal } from '../../model/numberFromDecimal';
import { numberOf, type PlanLine } from '../planLine';
import type { BookMarket } from './bookMarket';
import { decimalOf } from './optionalNumbers';
import { keyOfLine, plannedContracts } from './planned';

/** Where the price, or what is held, changes the answer first. */
export interface DriftChange {
  readonly driver: (typeof CHANGE_DRIVERS)[number];
  readonly direction: (typeof CHANGE_DIRECTIONS)[number];
  /** Share of the price, or of what is held. */
  readonly move: number;
  /** The contract's price, or the coins of the plan's line; unknown when several lines share the contract. */
  readonly at: number | undefined;
  /** Contracts to be short from there on. */
  readonly shortContracts: number;
}

/** One contract: what is open, what the plan has, what to trade. */
export interface KeyDrift {
  readonly key: string;
  readonly asset: string | undefined;
  readonly open: number;
  readonly planned: number;
  /** Contracts to sell, minus to buy; 0 inside the band. */
  readonly trade: number;
  /** The venue takes no order as small as this. */
  readonly isTooSmall: boolean;
  /** undefined: the answer is on the edge of the band or the line shows an error, so that no next change can be told. */
  readonly changes: readonly DriftChange[] | undefined;
}

export function driftOf(
  key: string,
  open: Decimal,
  lines: readonly PlanLine[],
  market: BookMarket,
  band: Decimal,
): KeyDrift | undefined {
  const contract = market.contract(key);
  const planned = plannedContracts(lines, key, contract?.base);
  if (planned === undefined) return undefined;
  const isOut = outOfBand(open, planned, undefined, band);
  const trade = isOut ? planned.minus(open) : new Decimal(0);
  const own = lines.filter((line) => keyOfLine(line) === key);
  const [line] = own;
  const terms = contract?.terms;
  const price = decimalOf(numberOf(line, 'entryPrice'));
  return {
    key,
    asset: own.length === 1 ? String(line?.['asset'] ?? '') : undefined,
    open: numberFromDecimal(open),
    planned: numberFromDecimal(planned),
    trade: numberFromDecimal(trade),
    isTooSmall:
      terms !== undefined &&
      price !== undefined &&
      !trade.isZero() &&
      !meetsSmallestOrder(trade, price, terms),
    changes: open.isZero() ? undefined : changesOf(open, trade, own, market, band),
  };
}

/**
 * The lines of one contract as one exposure that is to be hedged whole: its coins are those of the contract's price,
 * with every line's beta and ratio in them. So the band, a share of the plan, is a share of the whole.
 */
function changesOf(
  shortContracts: Decimal,
  trade: Decimal,
  lines: readonly PlanLine[],
  market: BookMarket,
  band: Decimal,
): DriftChange[] | undefined {
  const [line] = lines;
  const terms = line && market.contract(keyOfLine(line))?.terms;
  const price = decimalOf(numberOf(line, 'entryPrice'));
  const exposures = lines.map(weighted);
  if (!line || !terms || !price || exposures.some((exposure) => exposure === undefined)) return undefined;
  const exposure = exposures.reduce<Decimal>((sum, each) => sum.plus(each ?? 0), new Decimal(0));
  const whole = new Decimal(1);
  const hedge = { quantity: exposure.div(price), shortContracts, price, terms, hedgeRatio: whole, band };
  try {
    const now = rebalance(exposure, shortContracts, price, terms, whole, band, whole, 'nearest');
    if (now.isZero() !== trade.isZero()) return undefined;
    return CHANGE_DRIVERS.flatMap((driver) =>
      CHANGE_DIRECTIONS.flatMap((direction): DriftChange[] => {
        const change = nextChange(hedge, driver, direction);
        if (!change) return [];
        const start =
          driver === 'price' ? price : lines.length === 1 ? decimalOf(numberOf(line, 'quantity')) : undefined;
        const at = start && numberFromDecimal(start.times(change.move.plus(whole)));
        const [move, contracts] = [change.move, change.shortContracts].map(numberFromDecimal);
        return [{ driver, direction, at, move: move ?? 0, shortContracts: contracts ?? 0 }];
      }),
    );
  } catch (error) {
    if (error instanceof HedgeError) return undefined;
    throw error;
  }
}

function weighted(line: PlanLine): Decimal | undefined {
  const [exposure, beta, ratio] = ['exposure', 'beta', 'hedgeRatio'].map((column) =>
    decimalOf(numberOf(line, column)),
  );
  return exposure && beta && ratio && exposure.times(beta).times(ratio);
}

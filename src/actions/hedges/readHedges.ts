import { HEDGE_ALERTS, hedgeAlert } from '../../hedging/monitoring/hedgeAlert';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { serialFromDate } from '../../model/serialFromDate';
import type { HedgeBook } from '../../workbook/hedges/hedgeBook';
import { readHedgeBooks } from '../../workbook/hedges/readHedgeBooks';
import { linesOf } from '../planLine';
import { BookMarket } from './bookMarket';
import { driftOf } from './drift';
import { hedgeResult } from './hedgeResult';
import { isOpen, type LostBook, type OpenHedge, type PlanHedges } from './openHedge';
import { decimalOf, numberOfDecimal } from './optionalNumbers';
import { bandOf, isError, keyOfLine, plannedContracts, sumOf } from './planned';

/** The hedges of every plan of the workbook. */
export async function readHedges(now: Date): Promise<(PlanHedges | LostBook)[]> {
  const { books, contracts, quotes } = await readHedgeBooks();
  const market = new BookMarket(contracts, quotes);
  return books.map((book) => ('failure' in book ? book : judged(book, market, serialFromDate(now))));
}

function judged(
  { planNumber, hedgesSheet, rows, plan, inputs }: HedgeBook,
  market: BookMarket,
  now: number,
): PlanHedges {
  const lines = plan === undefined || plan.failure !== undefined ? undefined : linesOf(plan).slice(1);
  const band = bandOf(inputs);
  const open = rows.filter(isOpen);
  const contractsOpen = (key: string) =>
    sumOf(open.filter((hedge) => hedge.key === key).map(({ shortContracts }) => shortContracts));
  const plannedOf = (key: string) => lines && plannedContracts(lines, key, market.contract(key)?.base);
  const hedges = open.map((hedge): OpenHedge => {
    const [mark, spot] = [market.markPrice(hedge.key), market.spotPrice(hedge.asset, hedge.key)].map(
      numberOfDecimal,
    );
    const alert = hedgeAlert({
      now: decimalFromNumber(now),
      endsOn: decimalOf(hedge.endsOn),
      markPrice: decimalOf(mark),
      closeAbove: decimalOf(hedge.closeAbove),
      closeBelow: decimalOf(hedge.closeBelow),
      open: contractsOpen(hedge.key),
      planned: plannedOf(hedge.key),
      band,
    });
    const netPnl = hedgeResult(hedge, spot, mark, market.contract(hedge.key)?.terms);
    return { ...hedge, markPrice: mark, spotPrice: spot, netPnl, alert };
  });
  const wanted = lines?.filter((line) => line['shortContracts'] !== 0 && !isError(line['symbol'])) ?? [];
  const keys = new Set([...open.map(({ key }) => key), ...wanted.map(keyOfLine)]);
  const drift =
    lines && band
      ? [...keys].flatMap((key) => driftOf(key, contractsOpen(key), lines, market, band) ?? [])
      : [];
  const unjudged = [...keys].filter((key) => plannedOf(key) === undefined);
  return { planNumber, hedgesSheet, open: hedges.sort(byUrgency), lines, drift, unjudged, market, inputs };
}

function byUrgency(one: OpenHedge, other: OpenHedge): number {
  const rank = ({ alert }: OpenHedge): number =>
    alert === undefined ? HEDGE_ALERTS.length : HEDGE_ALERTS.indexOf(alert);
  const end = ({ endsOn }: OpenHedge): number => endsOn ?? Number.MAX_VALUE;
  return rank(one) - rank(other) || end(one) - end(other);
}

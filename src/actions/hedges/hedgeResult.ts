import { netPnl } from '../../hedging/pnl/netPnl';
import { Decimal } from '../../model/decimal';
import type { ContractTerms } from '../../model/contractTerms';
import type { HedgeRow } from '../../workbook/hedges/hedgeRow';
import { decimalOf, numberOfDecimal } from './optionalNumbers';

type Held = Pick<HedgeRow, 'quantity' | 'spotEntry' | 'shortContracts' | 'entryPrice' | 'fees' | 'funding'>;

/** What coins and contracts made together up to these prices, in quote currency; unknown while anything of it is. */
export function hedgeResult(
  held: Held,
  spotPrice: number | undefined,
  futuresPrice: number | undefined,
  terms: ContractTerms | undefined,
): number | undefined {
  const [spot, futures] = [decimalOf(spotPrice), decimalOf(futuresPrice)];
  const [quantity, contracts] = [decimalOf(held.quantity), decimalOf(held.shortContracts)];
  const [spotEntry, entryPrice] = [decimalOf(held.spotEntry), decimalOf(held.entryPrice)];
  if (!spot?.gt(0) || !futures?.gt(0) || !terms || !quantity || !contracts) return undefined;
  if (!spotEntry?.gt(0) || !entryPrice?.gt(0)) return undefined;
  const none = new Decimal(0);
  const received = (decimalOf(held.funding) ?? none).minus(decimalOf(held.fees) ?? none);
  return numberOfDecimal(
    netPnl(quantity, spotEntry, spot, contracts, entryPrice, futures, terms, none, none, received),
  );
}

import { netPnl } from '../../hedging/pnl/netPnl';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * What coins and their hedge made together, after fees and funding.
 *
 * @customfunction NETPNL
 * @param quantity Coins owned; a column gives one result per row.
 * @param spotEntry Spot price at the start.
 * @param spotExit Spot price now or at the end.
 * @param shortContracts Contracts sold short; negative = bought.
 * @param futuresEntry Futures price at which the hedge was opened.
 * @param futuresExit Futures price now or at the end.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [openFeeRate] Fee for opening, a fraction of the notional (0.0005 = 5 bp); a rebate is negative. Default 0.
 * @param [closeFeeRate] Fee for closing, a fraction of the notional. Default 0.
 * @param [funding] Funding received so far, in quote currency; paid is negative. Default 0.
 * @returns Quote currency; gain +, loss −.
 * @remarks quantity × (spotExit − spotEntry) + PNL (inverse: × spotExit; quanto: × settlePrice) − |shortContracts| ×
 * contract value at futuresEntry × openFeeRate − |shortContracts| × contract value at futuresExit × closeFeeRate + funding
 * @throws #VALUE! a price or size that is not positive; a quanto contract without settlePrice; text or a blank where a
 * number is needed
 * @example =HEDGE.NETPNL(1.5, 60000, 54000, 150, 60000, 54000, 0.01) → 0
 * @example =HEDGE.NETPNL(1.5, 60000, 54000, 150, 60000, 54000, 0.01, 0.0005, 0.0005) → -85.5
 * @example =HEDGE.NETPNL(1.5, 60000, "", 150, 60000, 54000, 0.01) → #VALUE! spotExit must be a number; it is empty
 * @source Definition: gain of both legs − trading fees + funding; Bybit help, P&L calculations (closed P&L)
 */
export function NETPNL(
  quantity: unknown[][],
  spotEntry: unknown[][],
  spotExit: unknown[][],
  shortContracts: unknown[][],
  futuresEntry: unknown[][],
  futuresExit: unknown[][],
  contractSpec: unknown[][],
  openFeeRate?: unknown[][],
  closeFeeRate?: unknown[][],
  funding?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('quantity', quantity),
        positiveArgument('spotEntry', spotEntry),
        positiveArgument('spotExit', spotExit),
        numberArgument('shortContracts', shortContracts),
        positiveArgument('futuresEntry', futuresEntry),
        positiveArgument('futuresExit', futuresExit),
        contractSpecArgument(contractSpec),
        numberArgument('openFeeRate', openFeeRate, 0),
        numberArgument('closeFeeRate', closeFeeRate, 0),
        numberArgument('funding', funding, 0),
      ],
      netPnl,
    ),
  );
}

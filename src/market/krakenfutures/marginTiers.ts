import type { Decimal } from '../../model/decimal';
import type { MaintenanceTier } from '../../model/maintenanceTier';
import { present } from '../present';
import type { KrakenContract } from './instruments';

/** A contract's tiers by notional; an inverse one's count contracts of $1, whose worth in coins moves with the mark. */
export function marginTiers({ spec, levels }: KrakenContract, mark: Decimal | undefined): MaintenanceTier[] {
  return levels.flatMap(({ numNonContractUnits, contracts, maintenanceMargin: rate }) => {
    const floor =
      spec.payoff === 'inverse'
        ? mark && spec.contractSize && contracts?.times(spec.contractSize).div(mark)
        : numNonContractUnits;
    return floor === undefined || rate === undefined ? [] : [present({ key: spec.key, floor, rate })];
  });
}

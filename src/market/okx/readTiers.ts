import { Decimal } from '../../model/decimal';
import type { MaintenanceTier } from '../../model/maintenanceTier';
import { readSecondary } from '../readEndpoint';
import type { VenueReading } from '../venueReading';
import type { OkxContract } from './instruments';
import { positionTiers, type PositionTier } from './positionTiers';
import { OKX } from './venue';

/** Each family costs a request, and the venue counts them. */
const MOST_FAMILIES = 10;
const WHAT = 'maintenance tiers';

function familyOf({ type, family }: OkxContract): string {
  return `${type} ${family}`;
}

/** The tiers of each family of the contracts, by `type family`. */
export async function readTiers(
  reading: VenueReading,
  contracts: readonly OkxContract[],
): Promise<ReadonlyMap<string, readonly PositionTier[]>> {
  const families = [...new Map(contracts.map((contract) => [familyOf(contract), contract])).values()];
  if (families.length > MOST_FAMILIES) {
    reading.problems.push({
      venue: reading.venue.id,
      sentence: `${reading.venue.name}'s ${WHAT} are read for ${MOST_FAMILIES} markets at most, and these are ${families.length}; choose fewer coins to have them`,
    });
    return new Map();
  }
  const tiers = await Promise.all(
    families.map(async ({ type, family }) => {
      const what = `${WHAT} of ${family}`;
      const read = (body: unknown) => positionTiers(reading, what, family, body);
      const query = { instType: type, tdMode: 'cross', instFamily: family };
      return readSecondary(reading, what, OKX.endpoints.positionTiers, read, { query });
    }),
  );
  return new Map(families.map((contract, at) => [familyOf(contract), tiers[at]?.value ?? []]));
}

/**
 * A contract's tiers by notional: the venue counts contracts, so the steps move with the mark price. The rate of the
 * step holds for the whole position, so nothing is taken off.
 */
export function contractTiers(
  contract: OkxContract,
  tiers: ReadonlyMap<string, readonly PositionTier[]>,
  mark: Decimal | undefined,
): MaintenanceTier[] {
  const { key, payoff, contractSize: size } = contract.spec;
  if (mark === undefined || size === undefined) return [];
  const unit = payoff === 'inverse' ? size.div(mark) : size.times(mark);
  return tiersOf(contract, tiers).map(({ fromContracts, rate }) => ({
    key,
    floor: fromContracts.times(unit),
    rate,
    amount: new Decimal(0),
  }));
}

export function tiersOf(
  contract: OkxContract,
  tiers: ReadonlyMap<string, readonly PositionTier[]>,
): readonly PositionTier[] {
  return tiers.get(familyOf(contract)) ?? [];
}

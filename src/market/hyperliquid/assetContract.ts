import type { ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import type { MaintenanceTier } from '../../model/maintenanceTier';
import { quoteKey } from '../../model/quoteKey';
import { present } from '../present';
import { scaledCoin } from '../scaledCoin';
import type { VenueReading } from '../venueReading';
import type { AssetRow } from './metaAndAssetCtxs';
import { tickSize } from './tickSize';

export const FUNDING_HOURS = new Decimal(1);
/** Dollars; the venue's rule for every order, which no answer of its names. */
const LEAST_NOTIONAL = new Decimal(10);

/** Maintenance margin is half the initial margin at the most leverage allowed. */
function maintenanceRate(leverage: Decimal): Decimal {
  return new Decimal(1).div(leverage.times(2));
}

/** Contract terms: one unit is a base coin, priced in dollars and settled in USDC. Fees need an account. */
export function assetContract(reading: VenueReading, row: AssetRow): Omit<ContractSpec, 'source'> {
  const { coin, scale = new Decimal(1) } = scaledCoin(row.name);
  const lot = new Decimal(10).pow(-row.szDecimals);
  const { markPx } = row.context;
  return present({
    key: quoteKey(reading.venue.id, row.name, 'perpetual'),
    venue: reading.venue.id,
    symbol: row.name,
    base: coin,
    baseScale: scale.eq(1) ? undefined : scale,
    quote: 'USD',
    settle: 'USDC',
    kind: 'perpetual' as const,
    contractSize: scale,
    payoff: 'linear' as const,
    lotSize: lot,
    minContracts: lot,
    minNotional: LEAST_NOTIONAL,
    tickSize: markPx && tickSize(markPx, row.szDecimals).div(scale),
    maxLeverage: row.maxLeverage,
    maintenanceMarginRate: row.maxLeverage && maintenanceRate(row.maxLeverage),
    fundingIntervalHours: FUNDING_HOURS,
    active: row.isDelisted !== true,
    observedAt: reading.observedAt,
  });
}

/** Its tiers, in dollars; a coin without a table has one for all sizes. */
export function assetTiers(key: string, { tiers, maxLeverage }: AssetRow): MaintenanceTier[] {
  const steps = tiers.length > 0 ? tiers : [{ lowerBound: new Decimal(0), maxLeverage }];
  return steps.flatMap(({ lowerBound: floor, maxLeverage: leverage }) =>
    floor === undefined || leverage === undefined ? [] : [{ key, floor, rate: maintenanceRate(leverage) }],
  );
}

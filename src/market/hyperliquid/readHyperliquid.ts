import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { present } from '../present';
import { readEndpoint } from '../readEndpoint';
import type { VenueReading, VenueRows } from '../venueReading';
import { assetContract, assetTiers, FUNDING_HOURS } from './assetContract';
import { metaAndAssetCtxs, type AssetRow } from './metaAndAssetCtxs';
import { HYPERLIQUID } from './venue';

/** Best bid and ask are not in this answer: impactPxs are prices of a large order. */
function assetQuote(contract: ContractSpec, { context }: AssetRow): Quote {
  const { baseScale: scale = 1 } = contract;
  return present({
    key: contract.key,
    venue: contract.venue,
    symbol: contract.symbol,
    kind: contract.kind,
    base: contract.base,
    quote: contract.quote,
    mark: context.markPx?.div(scale),
    index: context.oraclePx?.div(scale),
    volume24h: context.dayBaseVlm?.times(scale),
    openInterest: context.openInterest,
    fundingRate: context.funding,
    fundingIntervalHours: FUNDING_HOURS,
    observedAt: contract.observedAt,
    source: contract.source,
  });
}

export async function readHyperliquid(reading: VenueReading): Promise<VenueRows> {
  const { value: assets, source } = await readEndpoint(
    reading,
    HYPERLIQUID.endpoints.info,
    (body) => metaAndAssetCtxs(reading, body),
    { bodyType: 'metaAndAssetCtxs' },
  );
  const rows = assets
    .map((row) => ({ row, contract: { ...assetContract(reading, row), source } satisfies ContractSpec }))
    .filter(({ contract }) => reading.wantsCoin(contract.base));
  return {
    contracts: rows.map(({ contract }) => contract),
    // A delisted coin keeps its last price for good.
    quotes: rows
      .filter(({ contract }) => contract.active)
      .map(({ contract, row }) => assetQuote(contract, row)),
    tiers: rows.flatMap(({ contract, row }) => assetTiers(contract.key, row)),
  };
}

import type { VenueMarket } from '../../src/model/venueMarket';

const CONTRACT_FIELDS = [
  'contractSize',
  'lotSize',
  'minContracts',
  'minNotional',
  'tickSize',
  'takerFeeRate',
  'makerFeeRate',
  'maxLeverage',
  'maintenanceMarginRate',
] as const;
const QUOTE_FIELDS = ['bid', 'ask', 'last', 'mark', 'index', 'volume24h', 'openInterest'] as const;
const SPOT_FIELDS = ['bid', 'ask', 'last', 'volume24h'] as const;
const FUNDING_FIELDS = ['fundingRate', 'nextFundingAt', 'fundingIntervalHours'] as const;

function counts<Row>(rows: readonly Row[], fields: readonly (keyof Row & string)[]): string[] {
  return fields.flatMap((field) => {
    const absent = rows.filter((row) => row[field] === undefined).length;
    return absent === 0 ? [] : [`${field} ${absent === rows.length ? 'always' : `${absent}/${rows.length}`}`];
  });
}

/** Which fields came out absent, and how often; by kind of row. */
export function absentFields({ contracts, quotes }: VenueMarket): Readonly<Record<string, string[]>> {
  return {
    contracts: counts(contracts, CONTRACT_FIELDS),
    'contract prices': counts(
      quotes.filter(({ kind }) => kind !== 'spot'),
      QUOTE_FIELDS,
    ),
    funding: counts(
      quotes.filter(({ kind }) => kind === 'perpetual'),
      FUNDING_FIELDS,
    ),
    'spot prices': counts(
      quotes.filter(({ kind }) => kind === 'spot'),
      SPOT_FIELDS,
    ),
  };
}

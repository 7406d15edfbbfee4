import type { ContractSpec } from '../../src/model/contractSpec';
import { Decimal } from '../../src/model/decimal';
import type { MaintenanceTier } from '../../src/model/maintenanceTier';
import type { Quote } from '../../src/model/quote';
import type { VenueMarket } from '../../src/model/venueMarket';
import { alignedTable, type TableCell } from './alignedTable';

const CONTRACT_COLUMNS = [
  'symbol',
  'base',
  'kind',
  'payoff',
  'settle',
  'contractSize',
  'lotSize',
  'minContracts',
  'minNotional',
  'tickSize',
  'takerFeeRate',
  'makerFeeRate',
  'fundingIntervalHours',
  'expiresAt',
  'active',
] as const satisfies readonly (keyof ContractSpec)[];

const QUOTE_COLUMNS = [
  'symbol',
  'kind',
  'bid',
  'ask',
  'last',
  'mark',
  'index',
  'volume24h',
  'fundingRate',
  'nextFundingAt',
  'source',
] as const satisfies readonly (keyof Quote)[];

const TIER_COLUMNS = ['key', 'floor', 'rate', 'amount'] as const satisfies readonly (keyof MaintenanceTier)[];

function cell(value: unknown): TableCell {
  if (Decimal.isDecimal(value)) return { text: value.toFixed(), align: 'right' };
  if (value instanceof Date)
    return { text: value.toISOString().slice(0, 16).replace('T', ' '), align: 'left' };
  if (typeof value === 'boolean') return { text: value ? 'yes' : 'no', align: 'left' };
  return { text: typeof value === 'string' ? value : '', align: 'left' };
}

function table<Row>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  return alignedTable(
    columns,
    rows.map((row) => columns.map((column) => cell(row[column]))),
  );
}

/** A venue's market for a person at a terminal. */
export function describeMarket(market: VenueMarket): string {
  const problems = market.problems.map(({ sentence }) => `! ${cell(sentence).text}`);
  return [
    `${market.venue}, read at ${market.observedAt.toISOString()}`,
    '',
    `${market.contracts.length} contracts`,
    table(CONTRACT_COLUMNS, market.contracts),
    '',
    `${market.quotes.length} quotes, prices per coin`,
    table(QUOTE_COLUMNS, market.quotes),
    ...(market.tiers !== undefined
      ? ['', `${market.tiers.length} steps of maintenance margin`, table(TIER_COLUMNS, market.tiers)]
      : []),
    ...(problems.length > 0 ? ['', `${problems.length} problems`, ...problems] : []),
  ].join('\n');
}

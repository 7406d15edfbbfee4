import { readStatic } from '../readStatic';
import type { StaticContract } from '../staticContract';
import type { VenueReading, VenueRows } from '../venueReading';

/**
 * Bitcoin US Dollar Centi Perpetual Futures, bitnomial.com/exchange/rulebook/product/bitcoin/pbuc, looked up on
 * 2026-11-21. An older copy of that page has tick and tick value the other way round: $10 a coin is $0.10 a contract.
 */
const PBUC: StaticContract = {
  symbol: 'PBUC',
  base: 'BTC',
  contractSize: '0.01',
  tickSize: '10',
  fundingIntervalHours: '8',
};
const TERMS = { name: "Bitnomial's rulebook", lookedUpOn: '2026-11-21' };

export function readBitnomial(reading: VenueReading): Promise<VenueRows> {
  return readStatic(reading, [PBUC], TERMS);
}

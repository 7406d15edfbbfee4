import { readStatic } from '../readStatic';
import type { VenueReading, VenueRows } from '../venueReading';
import { listedContracts } from './listedContracts';

const TERMS = { name: 'Coinbase Derivatives', lookedUpOn: '2026-11-21' };

export function readCoinbase(reading: VenueReading): Promise<VenueRows> {
  return readStatic(reading, listedContracts(reading.observedAt), TERMS);
}

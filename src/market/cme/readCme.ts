import { readStatic } from '../readStatic';
import type { VenueReading, VenueRows } from '../venueReading';
import { listedContracts } from './listedContracts';

const TERMS = { name: "CME's contract specifications", lookedUpOn: '2026-11-21' };

export function readCme(reading: VenueReading): Promise<VenueRows> {
  return readStatic(reading, listedContracts(reading.observedAt), TERMS);
}

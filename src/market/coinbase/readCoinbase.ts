import { readStatic } from '../readStatic';
import type { VenueReading, VenueRows } from '../venueReading';
import { listedContracts } from './listedContracts';

const NOTE = "terms of 2026-11-21 from Coinbase Derivatives; fees and margin are the broker's";

export function readCoinbase(reading: VenueReading): Promise<VenueRows> {
  return readStatic(reading, listedContracts(reading.observedAt), NOTE);
}

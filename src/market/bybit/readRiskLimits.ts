import type { ContractSpec } from '../../model/contractSpec';
import type { MaintenanceTier } from '../../model/maintenanceTier';
import { commonSource, readEndpoint, type Read } from '../readEndpoint';
import { readPart } from '../readPart';
import { readEnvelope } from '../readRows';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';
import type { BybitBook } from './instrumentsInfo';
import { readPages } from './readPages';
import { tiersFromRiskLimits } from './riskLimit';
import { BYBIT } from './venue';

/** A page names 15 contracts and waits for the one before: up to here, asking for each contract at once is quicker. */
const FEW_CONTRACTS = 40;

type Tiers = ReadonlyMap<string, readonly MaintenanceTier[]>;

/** Maintenance steps by symbol; without them the contracts are still of use. */
export function readRiskLimits(
  reading: VenueReading,
  book: BybitBook,
  contracts: readonly Omit<ContractSpec, 'source'>[],
): Promise<Read<Tiers> | undefined> {
  const what = `risk limits of ${book} contracts`;
  const endpoint = BYBIT.endpoints.riskLimit;
  return readPart(reading, what, async () => {
    const parts =
      contracts.length > FEW_CONTRACTS
        ? [await readPages(reading, what, endpoint, { category: book })]
        : await Promise.all(
            contracts.map(({ symbol }) =>
              readEndpoint(reading, endpoint, (body) => readEnvelope(reading, what, ENVELOPE, body), {
                query: { category: book, symbol },
              }),
            ),
          );
    const limits = parts.flatMap(({ value }) => value);
    return {
      value: tiersFromRiskLimits(reading, what, limits, contracts),
      source: commonSource(...parts),
    };
  });
}

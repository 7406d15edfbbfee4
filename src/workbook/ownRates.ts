import type { ContractSpec } from '../model/contractSpec';
import { FEE_FIELDS, type FeeField } from '../model/feesTable';
import type { VenueMarket } from '../model/venueMarket';
import type { FeesReading } from './readFees';

const FIELDS: readonly FeeField[] = Object.values(FEE_FIELDS);

/** A contract, and which of its rates are the user's own. */
export type OwnedContract = ContractSpec & { readonly own?: string };

/** Rates that neither the venue nor the user gives. */
export interface UnknownRates {
  readonly venue: string;
  readonly fields: readonly FeeField[];
}

/** The venue's own word counts; the user's stands in where it has none. */
export function withOwnRates(contract: ContractSpec, { rates }: FeesReading): OwnedContract {
  const given = rates.get(contract.venue.toLowerCase()) ?? {};
  const own = FIELDS.filter((field) => contract[field] === undefined && given[field] !== undefined);
  if (own.length === 0) return contract;
  const filled = Object.fromEntries(own.map((field) => [field, given[field]]));
  return { ...contract, ...filled, own: own.join(', ') };
}

/** What still has to be asked of the user, venue by venue. */
export function unknownRates(answers: readonly VenueMarket[], fees: FeesReading): UnknownRates[] {
  return answers
    .map(({ venue, contracts }) => {
      const filled = contracts.map((contract) => withOwnRates(contract, fees));
      return {
        venue,
        fields: FIELDS.filter((field) => filled.some((contract) => contract[field] === undefined)),
      };
    })
    .filter(({ fields }) => fields.length > 0);
}

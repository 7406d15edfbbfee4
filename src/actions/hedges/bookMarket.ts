import { PAYOFFS, type ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import type { MarketRow } from '../../workbook/hedges/readHedgeBooks';

/** A row of Contracts as hedges need it; what the row does not say is undefined. */
export interface BookContract {
  readonly key: string;
  readonly venue: string;
  readonly base: string;
  readonly kind: string;
  /** Excel's day number. */
  readonly expiresAt: number | undefined;
  readonly isActive: boolean;
  readonly terms: ContractTerms | undefined;
  readonly takerFeeRate: Decimal | undefined;
}

/** Terms and prices as the workbook's own tables have them. */
export class BookMarket {
  readonly contracts: readonly BookContract[];

  constructor(
    contracts: readonly MarketRow[],
    private readonly quotes: readonly MarketRow[],
  ) {
    this.contracts = contracts.map(contractOf);
  }

  contract(key: string): BookContract | undefined {
    return this.contracts.find((each) => each.key === key);
  }

  markPrice(key: string): Decimal | undefined {
    return positive(this.quotes.find((row) => row.get('key') === key)?.get('mark'));
  }

  /** Of the hedge's venue, else the average of all venues: the same rule as the column spotPrice. */
  spotPrice(asset: string, key: string): Decimal | undefined {
    const spots = this.quotes.filter((row) => row.get('base') === asset && row.get('kind') === 'spot');
    const atVenue = spots.filter((row) => row.get('venue') === venueOf(key));
    return average(atVenue) ?? average(spots);
  }
}

export function venueOf(key: string): string {
  return key.split(':')[0] ?? '';
}

function contractOf(row: MarketRow): BookContract {
  const text = (column: string): string => String(row.get(column) ?? '');
  const expiresAt = row.get('expiresAt');
  const takerFeeRate = row.get('takerFeeRate');
  return {
    key: text('key'),
    venue: text('venue'),
    base: text('base'),
    kind: text('kind'),
    expiresAt: typeof expiresAt === 'number' ? expiresAt : undefined,
    isActive: row.get('active') === true,
    terms: termsOf(row),
    takerFeeRate: typeof takerFeeRate === 'number' ? decimalFromNumber(takerFeeRate) : undefined,
  };
}

/** As HEDGE functions read a spec row: a blank after the size is the default. */
function termsOf(row: MarketRow): ContractTerms | undefined {
  const contractSize = positive(row.get('contractSize'));
  const payoff = PAYOFFS.find((each) => each === (row.get('payoff') || 'linear'));
  const settlePrice = positive(row.get('settlePrice'));
  if (contractSize === undefined || payoff === undefined) return undefined;
  if (payoff === 'quanto' && settlePrice === undefined) return undefined;
  return {
    contractSize,
    payoff,
    lotSize: positive(row.get('lotSize')) ?? new Decimal(1),
    minContracts: positive(row.get('minContracts')) ?? new Decimal(0),
    minNotional: positive(row.get('minNotional')) ?? new Decimal(0),
    ...(settlePrice && { settlePrice }),
  };
}

function positive(cell: unknown): Decimal | undefined {
  return typeof cell === 'number' && cell > 0 ? decimalFromNumber(cell) : undefined;
}

function average(rows: readonly MarketRow[]): Decimal | undefined {
  const prices = rows.flatMap((row) => positive(row.get('last')) ?? []);
  return prices.length === 0 ? undefined : Decimal.sum(...prices).div(prices.length);
}

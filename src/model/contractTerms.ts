import type { Decimal } from './decimal';

export const PAYOFFS = ['linear', 'inverse', 'quanto'] as const;
export type Payoff = (typeof PAYOFFS)[number];

/** What the formulas need to know of a contract: the six cells of a spec row, in this order. */
export interface ContractTerms {
  /** Base units (linear), quote face (inverse), settle coin per point (quanto). */
  readonly contractSize: Decimal;
  readonly payoff: Payoff;
  /** Smallest step of contracts. */
  readonly lotSize: Decimal;
  readonly minContracts: Decimal;
  /** Quote currency. */
  readonly minNotional: Decimal;
  /** Price of the settle coin in quote currency; quanto only. */
  readonly settlePrice?: Decimal;
}

/** Column names of a spec row; they stand side by side in the Contracts table. */
export const CONTRACT_TERMS_COLUMNS = [
  'contractSize',
  'payoff',
  'lotSize',
  'minContracts',
  'minNotional',
  'settlePrice',
] as const satisfies readonly (keyof ContractTerms)[];

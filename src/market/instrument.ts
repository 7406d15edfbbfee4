import type { ContractSpec } from '../model/contractSpec';

/** What must be known of a contract to ask for its past and its orders. */
export type Instrument = Pick<
  ContractSpec,
  'key' | 'venue' | 'symbol' | 'base' | 'baseScale' | 'quote' | 'kind' | 'payoff' | 'contractSize'
>;

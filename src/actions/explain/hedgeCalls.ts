import { functionCalls } from './functionCalls';

/** A call of one of our functions inside a formula. */
export interface HedgeCall {
  /** Such as CONTRACTS. */
  readonly id: string;
  /** Each argument as it is typed; "" for one that is left out. */
  readonly arguments: readonly string[];
  /** The formula is this call and nothing else, so that the cell shows its result. */
  readonly isWhole: boolean;
}

/** As it is typed, and as a file stores it where the add-in is not known. */
const OURS = /^(?:_xldudf_HEDGE_|(?:_xlfn\.)*HEDGE\.)([A-Z0-9]+)$/i;

/** The calls of our functions, outer ones before those inside them. */
export function hedgeCalls(formula: string): HedgeCall[] {
  return functionCalls(formula).flatMap(({ name, ...call }) => {
    const id = OURS.exec(name)?.[1]?.toUpperCase();
    return id === undefined ? [] : [{ id, ...call }];
  });
}

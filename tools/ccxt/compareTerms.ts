import type { ContractSpec } from '../../src/model/contractSpec';
import { Decimal } from '../../src/model/decimal';
import { FIELDS, type Field, type Terms } from './ccxtTerms';
import { KNOWN_DEFECTS, type KnownDefect } from './knownDefects';

export interface Difference {
  readonly symbol: string;
  readonly field: Field;
  /** As text; absent where one of the two does not say. */
  readonly ours?: string;
  readonly ccxts?: string;
  /** Why, where ccxt is known to be wrong here. */
  readonly known?: KnownDefect;
}

export interface Comparison {
  /** Contracts that both have. */
  readonly compared: number;
  readonly onlyOurs: readonly string[];
  readonly onlyCcxts: readonly string[];
  readonly differences: readonly Difference[];
}

/** Binary fractions of ccxt's arithmetic: 0.00045 may arrive as 0.00045000000000000004. */
const SIGNIFICANT_DIGITS = 12;

function textOf(value: Terms[Field]): string | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString();
  return Decimal.isDecimal(value) ? value.toSignificantDigits(SIGNIFICANT_DIGITS).toFixed() : value;
}

const keyOf = ({ symbol }: { readonly symbol: string }): string => symbol.toUpperCase();

function differencesOf(ours: ContractSpec, ccxts: Terms): Difference[] {
  return FIELDS.flatMap((field) => {
    const [own, other] = [textOf(ours[field]), textOf(ccxts[field])];
    if (own === other) return [];
    const known = KNOWN_DEFECTS.find(
      (defect) =>
        defect.venues.includes(ours.venue) && defect.fields.includes(field) && defect.applies(ours, ccxts),
    );
    return {
      symbol: ours.symbol,
      field,
      ...(own !== undefined && { ours: own }),
      ...(other !== undefined && { ccxts: other }),
      ...(known !== undefined && { known }),
    };
  });
}

/** Where our reading of a venue and ccxt's part, contract by contract and field by field. */
export function compareTerms(ours: readonly ContractSpec[], ccxts: readonly Terms[]): Comparison {
  const theirs = new Map(ccxts.map((terms) => [keyOf(terms), terms]));
  const own = new Set(ours.map(keyOf));
  const pairs = ours.flatMap((contract) => {
    const terms = theirs.get(keyOf(contract));
    return terms === undefined ? [] : [{ contract, terms }];
  });
  return {
    compared: pairs.length,
    onlyOurs: ours.filter((contract) => !theirs.has(keyOf(contract))).map(({ symbol }) => symbol),
    onlyCcxts: ccxts.filter((terms) => !own.has(keyOf(terms))).map(({ symbol }) => symbol),
    differences: pairs.flatMap(({ contract, terms }) => differencesOf(contract, terms)),
  };
}

import type { Cell } from './cell';

/** A cell that rests on a contract's terms. */
export interface TermUse {
  /** Such as Start!D23. */
  readonly cell: string;
  /** The contract that it names; absent when it takes the whole table, which may mean any of them. */
  readonly key?: string;
}

export interface NamedContract {
  readonly key: string;
  readonly venue: string;
  readonly symbol: string;
}

const TEXTS = /"(?:[^"]|"")*"/g;
/** The table itself, with or without a choice of its columns, but no longer name that ends or begins like it. */
const CONTRACTS_TABLE = /(?<![\p{L}\p{N}_.])Contracts(?![\p{L}\p{N}_.(!])/iu;

/** Tells of a cell which of the changed contracts it uses. */
export class TermUses {
  private readonly names: ReadonlySet<string>;
  private readonly venues: ReadonlySet<string>;

  /** `all`: every contract of the table, so that a formula which names another one is not taken for a use. */
  constructor(
    private readonly changed: readonly NamedContract[],
    all: readonly NamedContract[],
  ) {
    this.names = new Set(all.flatMap(({ key, symbol }) => [folded(key), folded(symbol)]));
    this.venues = new Set(all.map(({ venue }) => folded(venue)));
  }

  /** The key of the contract; "table" when the cell takes the whole table and names no contract. */
  of(value: Cell, formula: Cell): { readonly key: string } | 'table' | undefined {
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    if (!isFormula) return this.named([folded(String(value))]);
    const texts = (formula.match(TEXTS) ?? []).map((text) => folded(text.slice(1, -1)));
    const named = this.named(texts);
    if (named) return named;
    const takesTable = CONTRACTS_TABLE.test(formula.replaceAll(TEXTS, '""'));
    return takesTable && !texts.some((text) => this.names.has(text)) ? 'table' : undefined;
  }

  private named(texts: readonly string[]): { readonly key: string } | undefined {
    const venues = texts.filter((text) => this.venues.has(text));
    const found = this.changed.find(({ key, venue, symbol }) => {
      if (texts.includes(folded(key))) return true;
      // The same symbol of another venue is another contract.
      return texts.includes(folded(symbol)) && (venues.length === 0 || venues.includes(folded(venue)));
    });
    return found && { key: found.key };
  }
}

/** Spaces around a name and its case do not matter to a look-up. */
function folded(name: string): string {
  return name.trim().toLowerCase();
}

import { callsHedge } from '../formula/callsHedge';
import { needsArray } from '../formula/needsArray';
import { storedFormula } from '../formula/storedFormula';
import { tokenize } from '../formula/tokenize';
import { encodeText } from '../xml/encodeText';

interface Stored {
  readonly text: string;
  /** Stored as one that may spill: ours always are, others when they would give less otherwise. */
  readonly isDynamic: boolean;
}

/** Formulas as a file has them. Each row of a table has the same one, which is worked out once. */
export class StoredFormulas {
  private readonly known = new Map<string, Map<string, Stored>>();

  /** `wideNames`: names of more than one cell, in lower case. */
  constructor(private readonly wideNames: ReadonlySet<string>) {}

  /** `table` is the one the formula stands in; "" is none. */
  stored(formula: string, table: string): Stored {
    const ofTable = this.known.get(table) ?? new Map<string, Stored>();
    this.known.set(table, ofTable);
    const known = ofTable.get(formula);
    if (known !== undefined) return known;
    const tokens = tokenize(formula.replace(/^=/, ''));
    const stored = {
      text: encodeText(storedFormula(tokens, table)),
      isDynamic: callsHedge(formula) || needsArray(tokens, this.wideNames),
    };
    ofTable.set(formula, stored);
    return stored;
  }
}

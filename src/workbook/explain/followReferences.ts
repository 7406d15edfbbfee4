import { AreaReading, type CellContent } from './areaReading';
import { locateReferences, type SeenReference, type Viewpoint } from './locateReferences';
import type { TablePlace } from './tablePlace';

/** What a formula leads to, and what the formulas there lead to. */
export interface Followed {
  /** What the formula itself points at, by the text of the reference: cells, a name's formula, or nothing. */
  readonly own: ReadonlyMap<string, CellContent | string | undefined>;
  /** All cells on the way, its own too. */
  readonly contents: readonly CellContent[];
  /** The formulas on the way, its own first. */
  readonly formulas: readonly string[];
}

const DEEPEST = 4;
const MOST_REFERENCES = 100;

/** Follows a formula to the cells that it rests on, a few steps deep. Two syncs a step. */
export async function followReferences(
  context: Excel.RequestContext,
  formula: string,
  from: Viewpoint,
  referencesOf: (formula: string) => readonly string[],
  tables: () => readonly TablePlace[],
): Promise<Followed> {
  const seen = new Set<string>();
  const notSeen = ({ text, from: { sheet, row } }: SeenReference): boolean => {
    const key = `${sheet} ${row} ${text}`;
    return !seen.has(key) && seen.add(key).size <= MOST_REFERENCES;
  };
  const contents: CellContent[] = [];
  const formulas = [formula];
  let own: Followed['own'] | undefined;
  let wanted = referencesOf(formula).map((text): SeenReference => ({ text, from }));
  for (let step = 0; step === 0 || (wanted.length > 0 && step < DEEPEST); step += 1) {
    const found = await readReferences(context, wanted, tables);
    own ??= new Map(wanted.map(({ text }, index) => [text, found[index]]));
    const read = found.filter((content) => typeof content === 'object');
    contents.push(...read);
    const next = read.flatMap(formulasIn);
    formulas.push(...next.map(({ text }) => text));
    wanted = next
      .flatMap((each) => referencesOf(each.text).map((text) => ({ text, from: each.from })))
      .filter(notSeen);
  }
  return { own: own ?? new Map<string, undefined>(), contents, formulas };
}

async function readReferences(
  context: Excel.RequestContext,
  wanted: readonly SeenReference[],
  tables: () => readonly TablePlace[],
): Promise<(CellContent | string | undefined)[]> {
  const located = locateReferences(context, wanted, tables);
  await context.sync();
  const readings = located().map((target) =>
    typeof target === 'object' ? new AreaReading(context, target) : target,
  );
  await context.sync();
  return readings.map((reading) => (typeof reading === 'object' ? reading.content() : reading));
}

function formulasIn({ sheet, row, column, formulas, values }: CellContent): SeenReference[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((text, across) => {
      // A text that looks like a formula is handed out as it is.
      const isFormula = typeof text === 'string' && text.startsWith('=') && text !== values[down]?.[across];
      return isFormula ? [{ text, from: { sheet, row: row + down, column: column + across } }] : [];
    }),
  );
}

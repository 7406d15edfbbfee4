import { serialFromDate } from '../model/serialFromDate';
import { runExcel } from './runExcel';
import { takeBack } from './takeBack';

/** How old a price may be. Formulas take it from the workbook's names HedgeMaxAge and HedgeNow. */
export type PriceAge =
  | { readonly kind: 'any' }
  | { readonly kind: 'limited'; readonly minutes: number }
  /** The user gave one of the names a meaning of his own. */
  | { readonly kind: 'own'; readonly name: string; readonly formula: string };

const LIMIT = 'HedgeMaxAge';
const PRESENT = 'HedgeNow';
const BARE_NUMBER = /^=(\d+(?:\.\d+)?)$/;
/** Ten years in minutes: QUOTE refuses a limit of 0, so "any age" is one that no price reaches. */
const ANY_AGE = 5_256_000;

export function readPriceAge(): Promise<PriceAge> {
  return runExcel(async (context) => {
    const { names } = context.workbook;
    names.load('items/name,items/formula');
    await context.sync();
    return priceAgeIn(names.items);
  });
}

/**
 * Without minutes any price is trusted; the names stay, so that no formula loses them. What the user has under these
 * names is not touched. One read sync, one write sync, all or nothing.
 */
export async function writePriceAge(minutes: number | undefined, now: Date): Promise<PriceAge> {
  let before: Map<string, string | undefined> | undefined;
  return runExcel(
    async (context): Promise<PriceAge> => {
      const { names } = context.workbook;
      names.load('items/name,items/formula');
      await context.sync();
      const held = priceAgeIn(names.items);
      if (held.kind === 'own' || (minutes === undefined && held.kind === 'any')) return held;
      const wanted = [
        { name: LIMIT, number: minutes ?? ANY_AGE, comment: 'Oldest price to trust, in minutes' },
        {
          name: PRESENT,
          number: serialFromDate(now),
          comment: 'The present in UTC, as the task pane last wrote it',
        },
      ];
      before = new Map(
        wanted.map(({ name }) => {
          const item = find(names.items, name);
          return [item?.name ?? name, item && String(item.formula)];
        }),
      );
      for (const { name, number, comment } of wanted) {
        const item = find(names.items, name);
        if (item) names.getItem(item.name).formula = `=${number}`;
        else names.add(name, `=${number}`, comment);
      }
      await context.sync();
      return minutes === undefined ? { kind: 'any' } : { kind: 'limited', minutes };
    },
    { oneUndoStep: true },
  ).catch(async (error: unknown) => {
    const names = before;
    if (names) await takeBack(error, (context) => restoreNames(context, names));
    throw error;
  });
}

/** Names that were not there go, the others mean again what they meant. */
async function restoreNames(
  context: Excel.RequestContext,
  before: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  for (const [name, formula] of before) {
    const item = find(names.items, name);
    if (!item) continue;
    if (formula === undefined) item.delete();
    else item.formula = formula;
  }
  await context.sync();
}

/** Brings the present up to date, against which ages are counted; a present that the user defined is his. */
export function renewPresent(now: Date): Promise<void> {
  return runExcel(async (context) => {
    const { names } = context.workbook;
    names.load('items/name,items/formula');
    await context.sync();
    const item = find(names.items, PRESENT);
    if (!item || !BARE_NUMBER.test(String(item.formula))) return;
    names.getItem(item.name).formula = `=${serialFromDate(now)}`;
    await context.sync();
  });
}

function priceAgeIn(names: readonly Excel.NamedItem[]): PriceAge {
  for (const name of [LIMIT, PRESENT]) {
    const item = find(names, name);
    const formula = String(item?.formula ?? '=0');
    if (!BARE_NUMBER.test(formula)) return { kind: 'own', name, formula };
  }
  const minutes = Number(BARE_NUMBER.exec(String(find(names, LIMIT)?.formula))?.[1] ?? 0);
  return minutes === 0 || minutes >= ANY_AGE ? { kind: 'any' } : { kind: 'limited', minutes };
}

function find(names: readonly Excel.NamedItem[], wanted: string): Excel.NamedItem | undefined {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

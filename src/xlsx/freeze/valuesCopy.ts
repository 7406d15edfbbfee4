import { serialFromDate } from '../../model/serialFromDate';
import { otherAddIns, type OtherFormula } from '../inspect/otherAddIns';
import { pricesOf } from '../inspect/pricesOf';
import { readWorkbook, type FileWorkbook } from '../readWorkbook';
import { dropTraces } from '../traces/dropTraces';
import { folderOf } from '../traces/dropWorkbookTraces';
import { withoutFolder } from '../traces/withoutFolder';
import { childrenOf } from '../xml/parseXml';
import { zipParts } from '../zipParts';
import { addBanner } from './addBanner';
import { addSheet } from './addSheet';
import { bannerText } from './bannerText';
import { dropAddIn } from './dropAddIn';
import { freezeCells } from './freezeCells';
import { freezeCharts } from './freezeCharts';
import { freezeNames } from './freezeNames';
import { freezeRules } from './freezeRules';
import { freezeTables } from './freezeTables';
import { Freezing, type Rewriting } from './Freezing';
import { provenanceLines } from './provenanceLines';
import { provenancePart } from './provenancePart';
import { refuseTroubled } from './refuseTroubled';

export interface ValuesCopyOptions {
  readonly madeAt: Date;
  /** The add-in's own. */
  readonly version: string;
}

/** A workbook that needs no add-in, and what its sender should know of it. */
export interface ValuesCopy {
  readonly bytes: Uint8Array;
  /** How many formulas became values. */
  readonly frozen: number;
  /** Formulas that need another add-in still. */
  readonly others: readonly OtherFormula[];
  /** Sentences about what had to go. */
  readonly leftOut: readonly string[];
  /** What the file told of its author and the copy does not. */
  readonly traces: readonly string[];
  readonly banner: string;
  /** The sheet that says where each value comes from. */
  readonly provenance: string;
}

/** Nothing asks Excel to work everything out anew on opening, which would lose what other add-ins showed. */
function stopRecalculation({ workbook, changes }: Freezing): void {
  for (const { kind, target } of workbook.pack.links(workbook.path))
    if (kind === 'calcChain') changes.drop(target);
  for (const settings of childrenOf(workbook.root, 'calcPr'))
    changes.edit(workbook.path).removeAttributes(settings, 'fullCalcOnLoad', 'forceFullCalc');
}

function programOf({ pack }: FileWorkbook): readonly [string, string] | undefined {
  const path = pack.find('docProps/app.xml');
  if (path === undefined) return undefined;
  const { children } = pack.xml(path);
  const said = (name: string) => children.find((node) => node.name === name)?.text ?? '';
  return said('Application') === ''
    ? undefined
    : ['The workbook was saved by', `${said('Application')} ${said('AppVersion')}`.trim()];
}

/** A copy of a workbook file in which every cell that calls HEDGE functions keeps the value it shows. */
export function valuesCopy(bytes: Uint8Array, options: ValuesCopyOptions): ValuesCopy {
  return copyWithout(readWorkbook(bytes), options);
}

/** A copy of a workbook without our functions: what comes in their place, where anything does, else their values. */
export function copyWithout(
  workbook: FileWorkbook,
  { madeAt, version }: ValuesCopyOptions,
  instead?: Rewriting,
): ValuesCopy {
  const freezing = new Freezing(workbook, instead);
  const { plan, changes, leftOut, styles } = freezing;
  refuseTroubled(plan.cells.filter((one) => !freezing.isRewritten(one)));
  for (const sheet of workbook.sheets) {
    freezeCells(sheet, freezing);
    freezeRules(sheet, freezing);
    freezeTables(sheet, freezing);
    freezeCharts(sheet, freezing);
  }
  freezeNames(freezing);
  stopRecalculation(freezing);
  dropAddIn(changes);
  const traces = dropTraces(workbook, changes);

  const prices = pricesOf(workbook);
  const others = otherAddIns(workbook);
  const banner = bannerText(prices, serialFromDate(madeAt), instead !== undefined);
  const withFrozen = new Set(plan.cells.map(({ sheet }) => sheet));
  for (const sheet of withFrozen) addBanner(sheet, banner, freezing);
  const program = programOf(workbook);
  const lines = provenanceLines({
    banner,
    frozen: plan.cells,
    rewritten: instead,
    prices,
    others,
    leftOut,
    versions: [
      ['Hedgerow', version],
      ...(program ? [program] : []),
      ['Copy made', `${madeAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`],
    ],
  });
  for (const { title, part } of instead?.sheets ?? []) {
    addSheet(workbook, changes, title, part(workbook.root.namespace, styles));
  }
  const provenance = addSheet(
    workbook,
    changes,
    'Provenance',
    provenancePart(lines, workbook.root.namespace, styles),
  );
  const files = withoutFolder(changes.files(), folderOf(workbook));
  return { bytes: zipParts(files), frozen: plan.cells.length, others, leftOut, traces, banner, provenance };
}

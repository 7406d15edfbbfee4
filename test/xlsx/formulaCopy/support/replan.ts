import { serialFromDate } from '../../../../src/model/serialFromDate';
import { buildPlan, wholeWorkbook } from '../../../../src/templates/buildPlan';
import { relativeCell } from '../../../../src/templates/cellAddress';
import { PLAN_ROW } from '../../../../src/templates/planContext';
import { planResult } from '../../../../src/templates/planResult';
import type { Template } from '../../../../src/templates/template';
import type { CellValue, WorkbookData } from '../../../../src/templates/workbookData';
import { formulaCopy } from '../../../../src/xlsx/formulaCopy/formulaCopy';
import { PackageChanges } from '../../../../src/xlsx/freeze/PackageChanges';
import { readWorkbook } from '../../../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../../../src/xlsx/writeWorkbook';
import { childrenOf } from '../../../../src/xlsx/xml/parseXml';
import { zipParts } from '../../../../src/xlsx/zipParts';
import { recalculate, type SheetValues } from '../../support/recalculate';

export const NOW = new Date('2026-11-20T14:00:00Z');
const NEARLY = 1e-9;

const copied = (data: WorkbookData, { title }: Template) =>
  formulaCopy(writeWorkbook(data, { title, createdAt: NOW }), { madeAt: NOW, version: '9.8.7' });

export const copyOf = (template: Template) => copied(wholeWorkbook(buildPlan(template, NOW)), template);

/** What the plan does not stand on is left out: LibreOffice takes its time for every sheet. */
const ASIDE = /^(?:Scenarios|Hedges|Notes)$/;
const OF_ASIDE = /(?:Scenarios|Hedges|Notes)[![]/;

function planAlone(template: Template) {
  const { sheets, names } = wholeWorkbook(buildPlan(template, NOW));
  return copied(
    {
      sheets: sheets.filter(({ name }) => !ASIDE.test(name)),
      names: names.filter(({ formula }) => !OF_ASIDE.test(formula)),
    },
    template,
  );
}

/** The file after a person typed another number where the plan's own hedge ratio stands. */
export function withRatio(bytes: Uint8Array, ratio: number): Uint8Array {
  const workbook = readWorkbook(bytes);
  const place = workbook.names.find(({ name }) => name === 'HedgeRatio')?.formula.replace(/^Plan!|\$/g, '');
  const sheet = workbook.sheets.find(({ name }) => name === 'Plan');
  const cell = sheet?.cells.find(({ address }) => address === place);
  const [saved] = cell ? childrenOf(cell.node, 'v') : [];
  if (!sheet || !saved) throw new Error('the plan has no ratio');
  const changes = new PackageChanges(workbook.pack);
  changes.edit(sheet.path).replaceContent(saved, String(ratio));
  return zipParts(changes.files());
}

/** Never liquidated; a price of next to nothing is what is left of one by rounding. */
const isNever = (move: CellValue | undefined): boolean =>
  typeof move === 'object' || (typeof move === 'number' && move < NEARLY - 1);

function isSame(want: CellValue, got: CellValue): boolean {
  if (typeof want === 'number' && typeof got === 'number')
    return Math.abs(want - got) <= NEARLY * Math.max(1, Math.abs(want));
  return typeof want === 'object' ? typeof got === 'object' : want === got;
}

/** Where a worked-out copy shows another plan than HEDGE.PLAN gives for that ratio, a line each. */
export function otherPlan(template: Template, ratio: number, values: SheetValues): readonly string[] {
  const args = {
    holdings: template.holdings,
    choices: { ...template.choices, hedgeRatio: ratio },
    maxAgeMinutes: 0,
    now: serialFromDate(NOW),
  };
  const { spill, headers } = planResult(args, template.market);
  const shown = values.get('Plan');
  return spill.flatMap((row, down) => {
    const isSafe = isNever(row[headers.indexOf('liquidationMove')]);
    const hasError = row.some((value) => typeof value === 'object');
    return row.flatMap((want, column) => {
      const got = shown?.get(relativeCell(PLAN_ROW + down, column)) ?? '';
      const header = headers[column] ?? '';
      // Which sentence tells of an error is not the same; that there is one is.
      if (isSafe && header.startsWith('liquidation') && typeof got === 'object') return [];
      const fits =
        header === 'warnings' && hasError && down > 1 ? got !== '' || want === '' : isSame(want, got);
      return fits
        ? []
        : [
            `${template.id}, ratio ${ratio}, line ${down - 1}, ${header}: ${JSON.stringify(want)}, the copy ${JSON.stringify(got)}`,
          ];
    });
  });
}

export interface Replan {
  readonly template: Template;
  readonly ratio: number;
}

/** The formula copy of each plan, with another hedge ratio. */
export function replannedFiles(plans: readonly Replan[]): readonly Uint8Array[] {
  return plans.map(({ template, ratio }) => withRatio(planAlone(template).bytes, ratio));
}

/** Where the worked-out copies show other plans than HEDGE.PLAN gives, a line each. */
export function otherPlans(plans: readonly Replan[], found: readonly SheetValues[]): readonly string[] {
  return plans.flatMap(({ template, ratio }, at) => otherPlan(template, ratio, found[at] ?? new Map()));
}

/** Changes the hedge ratio in the formula copy of each plan, has LibreOffice work it out, and compares with PLAN. */
export async function replan(plans: readonly Replan[]): Promise<readonly string[]> {
  return otherPlans(plans, await recalculate(replannedFiles(plans)));
}

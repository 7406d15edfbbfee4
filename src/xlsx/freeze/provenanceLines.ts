import { instantText } from '../../model/instantText';
import { absoluteAddress } from '../cells/absoluteAddress';
import type { OtherFormula } from '../inspect/otherAddIns';
import type { VenuePrices } from '../inspect/pricesOf';
import { areaAddress } from '../cells/areaAddress';
import type { CellValue } from '../../templates/workbookData';
import type { FrozenCell } from './findFrozen';
import type { Rewriting } from './Freezing';

export interface Line {
  readonly kind: 'title' | 'sentence' | 'heading' | 'row';
  readonly cells: readonly CellValue[];
  /** The place in the workbook that the first cell leads to. */
  readonly leadsTo?: string;
}

/** What the sheet Provenance is made from. */
export interface Provenance {
  readonly banner: string;
  readonly frozen: readonly FrozenCell[];
  /** What came in the place of our functions, where the copy is one of formulas. */
  readonly rewritten?: Rewriting | undefined;
  readonly prices: readonly VenuePrices[];
  readonly others: readonly OtherFormula[];
  readonly leftOut: readonly string[];
  /** What it was made with and when, each with its word. */
  readonly versions: readonly (readonly [string, string])[];
}

const sentence = (text: string): Line => ({ kind: 'sentence', cells: [text] });
const heading = (...cells: readonly string[]): Line => ({ kind: 'heading', cells });
const row = (...cells: readonly CellValue[]): Line => ({ kind: 'row', cells });
const gap = row();

const instant = (serial: number | undefined) => (serial === undefined ? '' : instantText(serial));

function frozenLine({ sheet, cell, area, formula }: FrozenCell): Line {
  const isOne = area.rows === 1 && area.columns === 1;
  return {
    kind: 'row',
    cells: [
      `${sheet.name}!${isOne ? cell.address : areaAddress(area)}`,
      formula,
      isOne ? (cell.value ?? '') : `${area.rows} rows of ${area.columns} cells`,
    ],
    leadsTo: absoluteAddress(sheet.name, area),
  };
}

function saysWhat(rewritten: Rewriting | undefined): readonly Line[] {
  if (rewritten === undefined)
    return [
      sentence(
        'These cells called HEDGE functions; the copy keeps what they showed. All other formulas still work.',
      ),
    ];
  const sheets = rewritten.sheets.map(({ title }) => title).join(', ');
  return [
    sentence(
      'These cells called HEDGE functions; in the copy ordinary formulas stand in their place. Change a ratio or a choice and the plan follows; prices stay as they are.',
    ),
    ...(sheets === ''
      ? []
      : [sentence(`The steps between the tables and the plan stand on the sheet ${sheets}.`)]),
  ];
}

/** The cells of a copy of formulas that keep their values, and why. */
function keptLines(rewritten: Rewriting | undefined): readonly Line[] {
  if (rewritten === undefined || rewritten.kept.length === 0) return [];
  return [
    gap,
    heading('Kept as a value', 'Because'),
    ...rewritten.kept.map(({ sheet, cell, why }) => row(`${sheet.name}!${cell.address}`, why)),
  ];
}

/** The lines of the sheet that says where each value of a copy comes from. */
export function provenanceLines(from: Provenance): readonly Line[] {
  return [
    { kind: 'title', cells: ['Provenance'] },
    sentence(from.banner),
    ...saysWhat(from.rewritten),
    gap,
    heading('Cell', 'Formula it had', 'Value'),
    ...from.frozen.map(frozenLine),
    ...(from.frozen.length === 0 ? [sentence('No cell called a HEDGE function.')] : []),
    ...keptLines(from.rewritten),
    gap,
    heading('Prices from', 'How many', 'Oldest', 'Newest', 'Not of the last refresh', 'Samples'),
    ...from.prices.map(({ venue, count, oldest, newest, stale, samples }) =>
      row(venue, count, instant(oldest), instant(newest), stale, samples),
    ),
    ...(from.prices.length === 0 ? [sentence('The workbook holds no table Quotes.')] : []),
    ...(from.others.length === 0
      ? []
      : [
          gap,
          heading('Kept, but needs another add-in', 'Formula'),
          ...from.others.map(({ place, formula }) => row(place, formula)),
        ]),
    ...(from.leftOut.length === 0
      ? []
      : [gap, heading('Left out of the copy'), ...from.leftOut.map(sentence)]),
    gap,
    heading('Made with', 'Version'),
    ...from.versions.map((words) => row(...words)),
  ];
}

import { parseTyped } from '../host/cells/parseTyped';
import { placeOf, sizeOf } from '../host/cells/places';
import type { UniverWorkbook } from './univerWorkbook';
import { listWords, validationAt } from './validations';

/** The selected cell where a rule says what may be typed, and where it is drawn, in pixels of the sheet. */
export interface InputCell {
  readonly key: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly isFrozen: { readonly x: boolean; readonly y: boolean };
  /** What may be typed, in words; null where the rule does not say. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly hasList: boolean;
  readonly words: () => Promise<string[]>;
  readonly pick: (word: string) => void;
}

const PIXELS_PER_POINT = 96 / 72;

/** null where anything may be typed. */
export function inputCell(workbook: UniverWorkbook): InputCell | null {
  const sheet = workbook.activeSheet();
  const { row, column } = workbook.selection();
  const validation = validationAt(sheet, { row, column });
  if (validation === undefined) return null;
  const { rule, prompt } = validation;
  const cell = { row, column, rows: 1, columns: 1 };
  const [corner, size] = [placeOf(sheet, cell), sizeOf(sheet, cell)];
  const frozen = sheet.frozen();
  return {
    key: `${sheet.id} ${row} ${column}`,
    box: {
      left: corner.left * PIXELS_PER_POINT,
      top: corner.top * PIXELS_PER_POINT,
      width: size.width * PIXELS_PER_POINT,
      height: size.height * PIXELS_PER_POINT,
    },
    isFrozen: { x: column < frozen.columns, y: row < frozen.rows },
    prompt: prompt.showPrompt && prompt.message !== '' ? prompt : null,
    hasList: rule.list?.inCellDropDown ?? false,
    words: async () => (await listWords(workbook, sheet, { row, column })) ?? [],
    pick: (word) => sheet.write(cell, [[parseTyped(word, 'General')]]),
  };
}

import { HIGHLIGHTS } from '../../templates/looks';
import type { HighlightData } from '../../templates/workbookData';

/** What is asked of Excel for one rule by which cells stand out. */
export interface AskedRule {
  readonly priority: number;
  readonly area: Excel.Range;
  readonly rule: Excel.ConditionalFormatRule;
  readonly font: Excel.ConditionalRangeFont;
  readonly fill: Excel.ConditionalRangeFill;
}

/** Asks for the rules that are formulas; their kinds must have been loaded. */
export function askRules({ items }: Excel.ConditionalFormatCollection): AskedRule[] {
  return items
    .filter(({ type }) => type === 'Custom')
    .map((item) => {
      const area = item.getRangeOrNullObject();
      area.load('rowIndex,columnIndex,rowCount,columnCount');
      const { rule, format } = item.custom;
      rule.load('formula');
      format.font.load('color');
      format.fill.load('color');
      return { priority: item.priority, area, rule, font: format.font, fill: format.fill };
    });
}

const LOOK_NAMES = Object.keys(HIGHLIGHTS) as (keyof typeof HIGHLIGHTS)[];

const isColor = (found: string, color: string): boolean => found.toUpperCase() === color;

/** The rules with the looks of a plan, the first that wins first. */
export function modelHighlights(asked: readonly AskedRule[]): HighlightData[] {
  return [...asked]
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ area, rule, font, fill }): HighlightData[] => {
      const look = LOOK_NAMES.find(
        (name) => isColor(font.color, HIGHLIGHTS[name].color) && isColor(fill.color, HIGHLIGHTS[name].fill),
      );
      if (look === undefined || area.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = area;
      return [{ area: { row, column, rows, columns }, formula: rule.formula, look }];
    });
}

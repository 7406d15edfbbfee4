import { HIGHLIGHTS } from '../../templates/looks';
import type { HighlightData, SheetData, ValidationData, ValidationRule } from '../../templates/workbookData';
import { rangeOf } from './rangeOf';

/** Queues what may be typed into a sheet's inputs, and which cells stand out. */
export function addRules(context: Excel.RequestContext, data: SheetData): void {
  const sheet = context.workbook.worksheets.getItem(data.name);
  data.validations.forEach((validation) => addValidation(sheet, validation));
  // Excel puts a new one before those that are there: the first of the plan must come last.
  [...data.highlights].reverse().forEach((highlight) => addHighlight(sheet, highlight));
}

function addValidation(sheet: Excel.Worksheet, { area, rule, prompt, refusal }: ValidationData): void {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.ignoreBlanks = true;
  dataValidation.rule = excelRule(rule);
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.sentence };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: prompt.title,
    message: refusal,
  };
}

/** A number has limits even where the rule names none: without them Excel would let text pass. */
const LIMIT = 1e15;

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.words.join(',') } };
  const limits = {
    operator: 'Between',
    formula1: rule.least ?? -LIMIT,
    formula2: rule.most ?? LIMIT,
  } as const;
  // A day is a number to Excel, and as a number it needs no text that another locale would read differently.
  return { decimal: limits };
}

function addHighlight(sheet: Excel.Worksheet, { area, formula, look }: HighlightData): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.font.color = HIGHLIGHTS[look].color;
  custom.format.fill.color = HIGHLIGHTS[look].fill;
}

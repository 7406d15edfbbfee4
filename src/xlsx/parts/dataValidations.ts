import type { SheetData, ValidationData, ValidationRule } from '../../templates/workbookData';
import { areaAddress } from '../cells/areaAddress';
import { FileProblem } from '../fileProblem';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';

const MOST = { title: 32, sentence: 255, list: 255 };
const WIDEST = 1e307;

function limited(text: string, most: number, where: string): string {
  if (text.length <= most) return encodeText(text);
  throw new FileProblem(
    `The rule for ${where} has a text of ${text.length} characters where ${most} are the most: "${text.slice(0, 40)}…". Shorten it.`,
  );
}

function listFormula(words: readonly string[], where: string): string {
  const divided = words.find((word) => word.includes(','));
  if (divided !== undefined) {
    throw new FileProblem(
      `The list for ${where} has the word "${divided}" with a comma, which a file would read as two words.`,
    );
  }
  const list = words.join(',');
  return `"${limited(list, MOST.list, where).replaceAll('"', '""')}"`;
}

function limits(rule: Exclude<ValidationRule, { kind: 'list' }>) {
  const { least, most } = rule;
  if (most === undefined) return { operator: 'greaterThanOrEqual', values: [least ?? -WIDEST] };
  if (least === undefined) return { operator: 'lessThanOrEqual', values: [most] };
  return { operator: 'between', values: [least, most] };
}

function validationXml({ area, rule, prompt, refusal }: ValidationData, sheetName: string): Xml {
  const sqref = areaAddress(area);
  const where = `${sheetName}!${sqref}`;
  const { operator, values } =
    rule.kind === 'list' ? { operator: undefined, values: [listFormula(rule.words, where)] } : limits(rule);
  return element(
    'dataValidation',
    {
      type: rule.kind,
      operator,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      error: limited(refusal, MOST.sentence, where),
      promptTitle: limited(prompt.title, MOST.title, where),
      prompt: limited(prompt.sentence, MOST.sentence, where),
      sqref,
    },
    values.map((value, at) => element(`formula${at + 1}`, {}, [value])),
  );
}

/** What may be typed into a sheet's cells. */
export function dataValidations({ name, validations }: SheetData): Xml | undefined {
  if (validations.length === 0) return undefined;
  return element(
    'dataValidations',
    { count: validations.length },
    validations.map((validation) => validationXml(validation, name)),
  );
}

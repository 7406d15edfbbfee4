import type { FileSheet } from '../readWorkbook';
import { decodeText } from '../xml/decodeText';
import { descendantsOf } from '../xml/descendantsOf';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';
import type { Freezing } from './Freezing';

const RULES: Readonly<Record<string, string>> = {
  cfRule: 'The conditional format of',
  dataValidation: 'The rule for what may be typed into',
};
/** Lists that must not stay empty. */
const LISTS = new Set([
  'conditionalFormatting',
  'conditionalFormattings',
  'dataValidations',
  'ext',
  'extLst',
]);

const formulasIn = (rule: XmlNode) => descendantsOf(rule, 'formula', 'formula1', 'formula2', 'f');

function standsOnOurs(rule: XmlNode, isOurs: (formula: string) => boolean): boolean {
  const limits = descendantsOf(rule, 'cfvo').map((limit) => attribute(limit, 'val') ?? '');
  return [...formulasIn(rule).map(({ text }) => decodeText(text)), ...limits].some(isOurs);
}

/** The cells of a rule: said by itself or by the list it stands in. */
function cellsOf(rule: XmlNode, list: XmlNode): string {
  const said = (node: XmlNode) => attribute(node, 'sqref') ?? childrenOf(node, 'sqref')[0]?.text;
  return said(rule) ?? said(list) ?? '';
}

/** Takes conditional formats and validations that stand on our functions out of a sheet. */
export function freezeRules(sheet: FileSheet, freezing: Freezing): void {
  const { changes, plan, leftOut } = freezing;

  function isGone(node: XmlNode, list: XmlNode): boolean {
    const kind = RULES[node.name];
    if (kind !== undefined) {
      if (!standsOnOurs(node, plan.isOurs)) {
        for (const formula of formulasIn(node)) freezing.keepFormula(sheet.path, formula, sheet.name);
        return false;
      }
      changes.edit(sheet.path).remove(node);
      leftOut.push(`${kind} ${sheet.name}!${cellsOf(node, list)} stood on HEDGE functions.`);
      return true;
    }
    if (!LISTS.has(node.name)) return false;
    const members = node.children.filter(({ name }) => name !== 'sqref');
    const gone = members.filter((member) => isGone(member, node));
    if (gone.length === 0) return false;
    if (gone.length === members.length) changes.edit(sheet.path).remove(node);
    else changes.edit(sheet.path).removeAttributes(node, 'count');
    return gone.length === members.length;
  }

  for (const child of sheet.root.children) isGone(child, sheet.root);
}

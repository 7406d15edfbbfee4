import { typedFormula } from '../formula/typedFormula';
import type { FileSheet } from '../readWorkbook';
import { decodeText } from '../xml/decodeText';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';
import { areasOf } from './areasOf';
import { isOn } from './isOn';
import type { FileLooks } from './readLooks';
import type { HighlightContents, ValidationContents } from './workbookContents';

const KINDS = ['list', 'whole', 'decimal', 'date', 'textLength', 'custom', 'none'] as const;
const STYLES = ['stop', 'warning', 'information'] as const;
const TEXT_RULES = new Set(['containsText', 'notContainsText', 'beginsWith', 'endsWith']);

const said = (node: XmlNode, name: string) => decodeText(attribute(node, name) ?? '');
const typed = (text: string) => typedFormula(decodeText(text)).slice(1);

function formulasOf(node: XmlNode, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => childrenOf(node, name).map(({ text }) => typed(text)));
}

function validation(node: XmlNode): ValidationContents | undefined {
  const type = attribute(node, 'type') ?? 'none';
  const kind = KINDS.find((one) => one === type);
  const areas = areasOf(attribute(node, 'sqref') ?? '');
  if (kind === undefined || areas.length === 0) return undefined;
  const style = attribute(node, 'errorStyle');
  return {
    areas,
    kind,
    operator: attribute(node, 'operator') ?? 'between',
    formulas: formulasOf(node, 'formula1', 'formula2'),
    allowBlank: isOn(node, 'allowBlank'),
    prompt: {
      isShown: isOn(node, 'showInputMessage'),
      title: said(node, 'promptTitle'),
      sentence: said(node, 'prompt'),
    },
    refusal: {
      isShown: isOn(node, 'showErrorMessage'),
      style: STYLES.find((one) => one === style) ?? 'stop',
      title: said(node, 'errorTitle'),
      sentence: said(node, 'error'),
    },
  };
}

/** What may be typed into a sheet's cells, and whether it has rules of another kind. */
export function readValidations({ root }: FileSheet): readonly (ValidationContents | undefined)[] {
  return childrenOf(root, 'dataValidations')
    .flatMap((list) => childrenOf(list, 'dataValidation'))
    .map(validation);
}

function ruleOf(node: XmlNode): HighlightContents['rule'] | undefined {
  const type = attribute(node, 'type') ?? '';
  const formulas = formulasOf(node, 'formula');
  const [formula] = formulas;
  if (type === 'expression' && formula !== undefined) return { kind: 'formula', formula: `=${formula}` };
  const operator = attribute(node, 'operator') ?? '';
  if (type === 'cellIs' && formula !== undefined) return { kind: 'cell', operator, formulas };
  return TEXT_RULES.has(type) ? { kind: 'text', operator: type, text: said(node, 'text') } : undefined;
}

/** Which cells of a sheet stand out, what wins first; undefined for each rule that has another form. */
export function readHighlights(
  { root }: FileSheet,
  { rules }: FileLooks,
): readonly (HighlightContents | undefined)[] {
  return childrenOf(root, 'conditionalFormatting')
    .flatMap((list) => childrenOf(list, 'cfRule').map((node) => ({ list, node })))
    .sort((a, b) => Number(attribute(a.node, 'priority')) - Number(attribute(b.node, 'priority')))
    .map(({ list, node }) => {
      const rule = ruleOf(node);
      const look = rules[Number(attribute(node, 'dxfId') ?? -1)];
      const areas = areasOf(attribute(list, 'sqref') ?? '');
      if (!rule || !look || areas.length === 0) return undefined;
      return { areas, rule, look, stopIfTrue: isOn(node, 'stopIfTrue') };
    });
}

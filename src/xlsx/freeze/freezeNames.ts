import { childrenOf } from '../xml/parseXml';
import type { Freezing } from './Freezing';

/** Takes names that stand on our functions out of a workbook; the cells that used them are values. */
export function freezeNames(freezing: Freezing): void {
  const { workbook, plan, changes, leftOut } = freezing;
  const { names, path, root } = workbook;
  const going = names.filter(({ name }) => plan.names.has(name.toLowerCase()));
  for (const name of names) {
    if (!going.includes(name)) freezing.keepFormula(path, name.node, '');
  }
  for (const { name } of going) leftOut.push(`The name ${name} called HEDGE functions.`);
  if (going.length > 0 && going.length === names.length) {
    for (const list of childrenOf(root, 'definedNames')) changes.edit(path).remove(list);
  } else for (const { node } of going) changes.edit(path).remove(node);
}

import { encodeText } from '../xml/encodeText';
import { attribute, childrenOf } from '../xml/parseXml';
import type { FileSheet } from '../readWorkbook';
import type { Traces } from './Traces';

/** Formulas that show where a file lies. */
const SHOWS_PLACE = /\b(?:CELL|INFO)\(/i;

/** Leaves the name of the file, without its folder, in the saved results of formulas that tell both. */
export function hidePlaces({ path, cells }: FileSheet, traces: Traces): void {
  for (const { node, value, formula } of cells) {
    if (typeof value !== 'string' || !/[\\/]/.test(value) || !SHOWS_PLACE.test(formula?.text ?? '')) continue;
    const [saved] = childrenOf(node, 'v');
    if (!saved || attribute(node, 't') !== 'str') continue;
    traces.changes.edit(path).replaceContent(saved, encodeText(value.replace(/^[^]*[\\/]/, '')));
    traces.tell('the folder it was saved in');
  }
}

import type { HighlightData } from '../../templates/workbookData';
import { areaAddress } from '../cells/areaAddress';
import { storedFormula } from '../formula/storedFormula';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { highlightPlace } from './Styles';

/** The rules that make cells stand out; an earlier one wins. */
export function conditionalFormats(highlights: readonly HighlightData[]): readonly Xml[] {
  return highlights.map(({ area, formula, look }, at) =>
    element('conditionalFormatting', { sqref: areaAddress(area) }, [
      element('cfRule', { type: 'expression', dxfId: highlightPlace(look), priority: at + 1 }, [
        element('formula', {}, [encodeText(storedFormula(formula))]),
      ]),
    ]),
  );
}

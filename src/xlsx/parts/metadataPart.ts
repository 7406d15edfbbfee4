import { element, type Xml } from '../xml/element';
import { DYNAMIC_ARRAY, MAIN } from './namespaces';

const FEATURE = 'XLDAPR';
/** What happens to the mark when its cell is copied, moved, split or cleared. */
const KEPT_WITH_CELL = {
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
};

/** Says what the mark cm="1" on a cell means: its formula may spill. */
export function metadataPart(): Xml {
  return element('metadata', { xmlns: MAIN, 'xmlns:xda': DYNAMIC_ARRAY }, [
    element('metadataTypes', { count: 1 }, [
      element('metadataType', { name: FEATURE, minSupportedVersion: 120000, ...KEPT_WITH_CELL }),
    ]),
    element('futureMetadata', { name: FEATURE, count: 1 }, [
      element('bk', {}, [
        element('extLst', {}, [
          element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, [
            element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }),
          ]),
        ]),
      ]),
    ]),
    element('cellMetadata', { count: 1 }, [element('bk', {}, [element('rc', { t: 1, v: 0 })])]),
  ]);
}

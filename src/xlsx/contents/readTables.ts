import { typedFormula } from '../formula/typedFormula';
import { areaOf } from '../read/areaOf';
import type { FileSheet, FileTable } from '../readWorkbook';
import { attribute, childrenOf } from '../xml/parseXml';
import { isOn } from './isOn';
import type { TableContents } from './workbookContents';

function tableOf({ name, ref, columns, root }: FileTable): readonly TableContents[] {
  const area = areaOf(ref);
  if (!area || name === '') return [];
  const [look] = childrenOf(root, 'tableStyleInfo');
  const formulas = columns.flatMap(({ header, formula }) =>
    formula === undefined ? [] : [[header, typedFormula(formula, name)] as const],
  );
  return [
    {
      name,
      area,
      headers: columns.map(({ header }) => header),
      hasHeaders: attribute(root, 'headerRowCount') !== '0',
      hasTotals: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
      style: (look && attribute(look, 'name')) ?? '',
      hasBands: isOn(look, 'showRowStripes'),
      hasFilter: childrenOf(root, 'autoFilter').length > 0,
      formulas: Object.fromEntries(formulas),
    },
  ];
}

/** The tables of a sheet. */
export function readTables({ tables }: FileSheet): readonly TableContents[] {
  return tables.flatMap(tableOf);
}

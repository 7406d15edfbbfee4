import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from './classes/customXmlPart';
import { namedItem, namedItemCollection } from './classes/namedItem';
import { range } from './classes/range';
import { rangeFill, rangeFont, rangeFormat } from './classes/rangeFormat';
import { setting, settingCollection } from './classes/setting';
import { table, tableCollection } from './classes/table';
import { tableColumn, tableColumnCollection } from './classes/tableColumn';
import { tableRow, tableRowCollection } from './classes/tableRow';
import { application, workbook, workbookProtection } from './classes/workbook';
import { worksheet } from './classes/worksheet';
import { worksheetCollection } from './classes/worksheetCollection';
import { worksheetFreezePanes, worksheetProtection } from './classes/worksheetParts';
import type { ClassName, HostClass } from './hostObject';

/** Every class of Excel's model that the host answers. */
export const classTables: { readonly [K in ClassName]: HostClass<K> } = {
  Workbook: workbook,
  Application: application,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
};

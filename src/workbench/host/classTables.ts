import { chart, chartCollection } from './classes/chart';
import {
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartGridlines,
  chartLegend,
  chartTitle,
} from './classes/chartParts';
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './classes/chartSeries';
import { conditionalFormat, conditionalFormatCollection } from './classes/conditionalFormat';
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  textConditionalFormat,
} from './classes/conditionalRule';
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from './classes/customXmlPart';
import { dataValidation } from './classes/dataValidation';
import { headerFooter, headerFooterGroup } from './classes/headerFooter';
import { namedItem, namedItemCollection } from './classes/namedItem';
import { pageLayout, rangeAreas } from './classes/pageLayout';
import { range } from './classes/range';
import { rangeBorder, rangeBorderCollection } from './classes/rangeBorder';
import { rangeFill, rangeFont, rangeFormat } from './classes/rangeFormat';
import { setting, settingCollection } from './classes/setting';
import { table, tableCollection } from './classes/table';
import { tableColumn, tableColumnCollection } from './classes/tableColumn';
import { autoFilter, filter } from './classes/tableFilter';
import { tableRow, tableRowCollection } from './classes/tableRow';
import { tableSort } from './classes/tableSort';
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
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  TextConditionalFormat: textConditionalFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartLineFormat: chartLineFormat,
  ChartFill: chartFill,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  AutoFilter: autoFilter,
  Filter: filter,
  TableSort: tableSort,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
};

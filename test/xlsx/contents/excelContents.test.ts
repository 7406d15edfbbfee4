import { readContents } from '../../../src/xlsx/contents/readContents';
import type { CellContents } from '../../../src/xlsx/contents/workbookContents';
import { excelFile, type PartChanges } from '../support/excelFile';

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Mine"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEDDCC"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const FONTS = `<fonts><font><sz val="11"/><color theme="1"/></font><font><b/><i val="0"/><u/><strike/><sz val="14"/><color theme="4" tint="-0.25"/></font></fonts>`;
const FILLS = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill></fills>`;
const BORDERS = `<borders><border><left/><right/></border><border><left style="mediumDashed"><color rgb="FF102030"/></left><right style="none"/><top style="double"/><bottom/></border></borders>`;
const XFS = `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="2"/></xf><xf numFmtId="14" fillId="3"/></cellXfs>`;
const RULES = `<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;

const styles = (text: string) =>
  text.replace(
    /<fonts.*<\/styleSheet>/s,
    `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; x&quot;"/></numFmts>${FONTS}${FILLS}${BORDERS}${XFS}${RULES}</styleSheet>`,
  );

/** The file of the tests with more on its first sheet; `inside` goes before and after its cells. */
function fileWith(inside: { before?: string; after?: string; cells?: string }, more: PartChanges = {}) {
  const { before = '', after = '', cells = '' } = inside;
  return readContents(
    excelFile({
      'xl/styles.xml': styles,
      'xl/theme/theme1.xml': () => THEME,
      'xl/_rels/workbook.xml.rels': (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rId30" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
        ),
      'xl/worksheets/sheet1.xml': (text) =>
        text
          .replace(/<sheetViews>.*<\/sheetViews>/s, before || '$&')
          .replace('</sheetData>', `${cells}</sheetData>${after}`),
      ...more,
    }),
  );
}

const cellAt = (cells: readonly CellContents[], row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);

it('colours of a theme, lighter and darker ones, and those counted by number', () => {
  const { cells } = fileWith({
    cells: '<row r="20"><c r="A20" s="1"><v>1</v></c><c r="B20" s="2"><v>46000</v></c></row>',
  }).sheets[0]!;
  expect(cellAt(cells, 19, 0)).toEqual({
    ...{ row: 19, column: 0, value: 1, numberFormat: '0.0" x"' },
    look: {
      ...{ bold: true, underlined: true, strike: true, size: 14, fill: '#FFFF00', indent: 2 },
      ...{ align: 'center', vertical: 'center', wrap: true },
      // 4472C4 with a quarter of its lightness taken away.
      color: '#2F5597',
      borders: {
        top: { style: 'double', color: '#000000' },
        left: { style: 'mediumDashed', color: '#102030' },
      },
    },
  });
  // 4472C4 lightened by four fifths.
  expect(cellAt(cells, 19, 1)).toMatchObject({ numberFormat: 'm/d/yyyy', look: { fill: '#DAE3F3' } });
});

it('what lies around the cells', () => {
  const [sheet, other] = fileWith({
    before:
      '<sheetPr><tabColor theme="3"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>',
    cells: '<row r="30" ht="42" customHeight="1"/><row r="31" hidden="1"/>',
    after:
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A20:C21"/></mergeCells><hyperlinks><hyperlink ref="A1" location="Plan!A1"/></hyperlinks>',
  }).sheets;
  expect(sheet).toMatchObject({
    visibility: 'visible',
    isProtected: true,
    tabColor: '#112233',
    showGridlines: false,
    columnWidths: { 0: 20.5, 1: 20.5 },
    hiddenColumns: [3],
    rowHeights: { 29: 42 },
    hiddenRows: [30],
    frozenRows: 3,
    frozenColumns: 2,
    merged: [{ row: 19, column: 0, rows: 2, columns: 3 }],
  });
  expect(other).toMatchObject({ name: "Jane's & mine", isProtected: false, showGridlines: true });
});

it('formulas as they are typed; those that cells share stand in each of them', () => {
  const { sheets, names } = fileWith({});
  const formula = (sheet: number, row: number, column: number) =>
    cellAt(sheets[sheet]!.cells, row, column)?.formula;
  expect(formula(0, 2, 2)).toBe('=HEDGE.CONTRACTS(B2,B3,0.01,HedgeRatio)');
  expect([9, 10, 11].map((row) => formula(0, row, 1))).toEqual([
    '=HEDGE.ROUNDLOT(A10,1)+1',
    '=HEDGE.ROUNDLOT(A11,1)+1',
    '=HEDGE.ROUNDLOT(A12,1)+1',
  ]);
  expect(formula(0, 5, 3)).toBe('=SUM(A6#)');
  expect(formula(1, 1, 1)).toBe('=HEDGE.ROUNDLOT([@asset],1)');
  expect(cellAt(sheets[0]!.cells, 5, 0)?.spill).toEqual([
    ['asset', 'contracts', 'warnings'],
    ['BTC', 150, ''],
    ['ETH', 42, 'too small\r\nto trade'],
  ]);
  expect(names.map(({ name, formula: text }) => [name, text])).toEqual([
    ['HedgeRatio', '=Plan!$B$1'],
    ['MyContracts', '=HEDGE.CONTRACTS(Plan!$B$2,Plan!$B$3,0.01)*1'],
    ['PlanTable', '=Plan!$A$6#'],
  ]);
});

it('what others would have to work out keeps its value', () => {
  const { sheets, leftOut } = fileWith({});
  const [price, link] = [1, 2].map((column) => cellAt(sheets[0]!.cells, 13, column));
  expect(price).toMatchObject({ value: 61000 });
  expect(link).toMatchObject({ value: 7 });
  expect([price?.formula, link?.formula]).toEqual([undefined, undefined]);
  expect(leftOut).toEqual(['comments', 'formulas of other add-ins or workbooks']);
});

it('rules of cells, and what wins first', () => {
  const { sheets, leftOut } = fileWith({
    after:
      '<conditionalFormatting sqref="A1:A3 C1"><cfRule type="cellIs" dxfId="0" priority="1" operator="between" stopIfTrue="1"><formula>1</formula><formula>$B$1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D1"><cfRule type="containsText" dxfId="0" priority="9" operator="containsText" text="stale"><formula>NOT(ISERROR(SEARCH("stale",D1)))</formula></cfRule><cfRule type="colorScale" priority="10"><colorScale/></cfRule></conditionalFormatting>',
  });
  const { highlights, validations } = sheets[0]!;
  expect(highlights.map(({ rule }) => rule.kind)).toEqual(['cell', 'formula', 'formula', 'formula', 'text']);
  expect(highlights[0]).toEqual({
    areas: [
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 1 },
    ],
    rule: { kind: 'cell', operator: 'between', formulas: ['1', '$B$1'] },
    stopIfTrue: true,
    look: { bold: true, color: '#9C0006', fill: '#FFC7CE' },
  });
  expect(highlights[4]!.rule).toEqual({ kind: 'text', operator: 'containsText', text: 'stale' });
  expect(validations.map(({ kind, formulas }) => [kind, formulas])).toEqual([
    ['custom', ['HEDGE.ROUNDLOT(B2,1)=B2']],
    ['list', ['$A$6#']],
  ]);
  expect(leftOut).toContain('rules of other kinds');
});

const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>127000</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="2540000" cy="1270000"/><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Gains"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:oneCellAnchor><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>`;

const chartPart = (kind: string) =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:${kind}><c:scatterStyle val="smoothMarker"/><c:ser><c:tx><c:strRef><c:f>'Jane''s &amp; mine'!$B$1</c:f></c:strRef></c:tx><c:spPr><a:ln><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></c:spPr><c:xVal><c:numRef><c:f>Plan!$A$7:$A$8</c:f></c:numRef></c:xVal><c:yVal><c:numRef><c:f>Plan!$B$7:$B$8</c:f></c:numRef></c:yVal></c:ser></c:${kind}><c:valAx><c:scaling><c:max val="10"/><c:min val="-1"/></c:scaling><c:delete val="1"/><c:axPos val="b"/></c:valAx><c:valAx><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="0.0" sourceLinked="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

function fileWithDrawing(kind: string, drawing = DRAWING) {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return fileWith(
    {},
    {
      'xl/worksheets/_rels/sheet1.xml.rels': (text) =>
        text.replace(
          '</Relationships>',
          `${relation('rId20', 'drawing', '../drawings/drawing1.xml')}${relation('rId21', 'pivotTable', '../pivotTables/pivotTable1.xml')}</Relationships>`,
        ),
      'xl/drawings/drawing1.xml': () => drawing,
      'xl/drawings/_rels/drawing1.xml.rels': () =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'chart', '../charts/chart1.xml')}</Relationships>`,
      'xl/charts/chart1.xml': () => chartPart(kind),
    },
  );
}

it('a scatter chart; what else is drawn is named', () => {
  const { sheets, leftOut } = fileWithDrawing('scatterChart');
  const area = (column: number) => ({ row: 6, column, rows: 2, columns: 1 });
  expect(sheets[0]!.charts).toEqual([
    {
      name: 'Gains',
      title: '',
      from: { row: 2, column: 1, right: 10, down: 0 },
      to: { row: 2, column: 1, right: 210, down: 100 },
      hasLegend: false,
      xAxis: { title: '', numberFormat: '', minimum: -1, maximum: 10, isHidden: true, hasGridlines: false },
      yAxis: {
        ...{ title: '', numberFormat: '', minimum: undefined, maximum: undefined },
        ...{ isHidden: false, hasGridlines: true },
      },
      series: [
        {
          name: { sheet: "Jane's & mine", area: { row: 0, column: 1, rows: 1, columns: 1 } },
          x: { sheet: 'Plan', area: area(0) },
          y: { sheet: 'Plan', area: area(1) },
          ...{ color: '', hasLine: true, hasMarkers: true, isSmooth: true },
        },
      ],
    },
  ]);
  expect(leftOut).toEqual([
    'comments',
    'pivot tables',
    'pictures',
    'shapes',
    'formulas of other add-ins or workbooks',
  ]);
});

it('a chart of another kind is named', () => {
  const { sheets, leftOut } = fileWithDrawing('barChart');
  expect(sheets[0]!.charts).toEqual([]);
  expect(leftOut).toContain('charts that are no scatter charts');
});

it.each(['16384', 'Infinity', '-1', 'x'])(
  'a chart in a column %s, which no sheet has, is named as left out',
  (column) => {
    const drawing = DRAWING.replace('<xdr:col>1<', `<xdr:col>${column}<`);
    const { sheets, leftOut } = fileWithDrawing('scatterChart', drawing);
    expect(sheets[0]!.charts).toEqual([]);
    expect(leftOut).toContain('charts that are no scatter charts');
  },
);

import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const link = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${OFFICE}/${type}`}" Target="${target}"${mode}/>`;
const links = (...inner: string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="${SHEET_TYPE}.printerSettings"/><Default Extension="xml" ContentType="application/xml"/>${[
  override('/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`),
  override('/xl/worksheets/sheet1.xml', `${SHEET_TYPE}.worksheet+xml`),
  override('/xl/worksheets/sheet2.xml', `${SHEET_TYPE}.worksheet+xml`),
  override('/xl/tables/table1.xml', `${SHEET_TYPE}.table+xml`),
  override('/xl/comments1.xml', `${SHEET_TYPE}.comments+xml`),
  override('/xl/externalLinks/externalLink1.xml', `${SHEET_TYPE}.externalLink+xml`),
  override('/xl/styles.xml', `${SHEET_TYPE}.styles+xml`),
  override('/xl/sharedStrings.xml', `${SHEET_TYPE}.sharedStrings+xml`),
  override('/xl/metadata.xml', `${SHEET_TYPE}.sheetMetadata+xml`),
  override('/xl/calcChain.xml', `${SHEET_TYPE}.calcChain+xml`),
  override('/xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml'),
  override('/xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml'),
  override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  override('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
].join('')}</Types>`;

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="28129"/><fileSharing userName="Jane Roe"/><workbookPr defaultThemeVersion="202300"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\jane.roe\\Secret plans\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="8_{1D2C3B4A-0000-4000-8000-00000000ABCD}" xr6:coauthVersionLast="47" xr6:coauthVersionMax="47" xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}" xmlns:xr6="http://schemas.microsoft.com/office/spreadsheetml/2016/revision6" xmlns:xr10="http://schemas.microsoft.com/office/spreadsheetml/2016/revision10"/><bookViews><workbookView xWindow="-110" yWindow="-110" windowWidth="19420" windowHeight="10300" activeTab="1"/></bookViews><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Jane's &amp; mine" sheetId="4" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames><definedName name="HedgeRatio">Plan!$B$1</definedName><definedName name="MyContracts">_xldudf_HEDGE_CONTRACTS(Plan!$B$2,Plan!$B$3,0.01)*1</definedName><definedName name="PlanTable">_xlfn.ANCHORARRAY(Plan!$A$6)</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;

const PLAN = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:D16"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.5" x14ac:dyDescent="0.35"/><sheetData>\r
<row r="1" spans="1:4" x14ac:dyDescent="0.35"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.8</v></c></row>
<row r="2" spans="1:4"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>90000</v></c><c r="D2" t="str"><f>IF(MyContracts>100,"many","few")</f><v>many</v></c></row>
<row r="3" spans="1:4"><c r="A3" t="inlineStr"><is><r><t xml:space="preserve">Pri</t></r><r><rPr><b/></rPr><t>ce</t></r></is></c><c r="B3"><v>60000</v></c><c r="C3" cm="1"><f t="array" ref="C3">_xldudf_HEDGE_CONTRACTS(B2,B3,0.01,HedgeRatio)</f><v>120</v></c><c r="D3"><f>C3*2</f><v>240</v></c></row>
<row r="4" spans="1:4"><c r="C4" t="str" cm="1"><f t="array" ref="C4">IF(B2&gt;0,"sell "&amp;_xldudf_HEDGE_ROUNDLOT(B2,1),"none")</f><v>sell 90000</v></c><c r="D4" t="str"><f>"HEDGE.PNL(1) is text"</f><v>HEDGE.PNL(1) is text</v></c></row>
<row r="6" spans="1:4"><c r="A6" t="str" cm="1"><f t="array" ref="A6:C8">_xldudf_HEDGE_PLAN(Coins[asset],B1)</f><v>asset</v></c><c r="B6" t="str"><v>contracts</v></c><c r="C6" t="str"><v>warnings</v></c><c r="D6"><f>SUM(_xlfn.ANCHORARRAY(A6))</f><v>192</v></c></row>
<row r="7" spans="1:4"><c r="A7" t="str"><v>BTC</v></c><c r="B7"><v>150</v></c><c r="C7" t="str"><v></v></c><c r="D7"><f>ROWS(PlanTable)</f><v>3</v></c></row>
<row r="8" spans="1:4"><c r="A8" t="str"><v>ETH</v></c><c r="B8"><v>42</v></c><c r="C8" t="str"><v>too small_x000D_
to trade</v></c></row>
<row r="10" spans="1:4"><c r="B10"><f t="shared" ref="B10:B12" si="0">_xldudf_HEDGE_ROUNDLOT(A10,1)+1</f><v>1</v></c><c r="C10"><f t="shared" ref="C10:C12" si="1">B10*2</f><v>2</v></c></row>
<row r="11" spans="1:4"><c r="B11"><f t="shared" si="0"/><v>1</v></c><c r="C11"><f t="shared" si="1"/><v>2</v></c></row>
<row r="12" spans="1:4"><c r="B12"><f t="shared" si="0"/><v>1</v></c><c r="C12"><f t="shared" si="1"/><v>2</v></c></row>
<row r="14" spans="1:4"><c r="A14" t="b"><v>1</v></c><c r="B14" cm="1"><f t="array" ref="B14">_xldudf_OTHER_PRICE("BTC")</f><v>61000</v></c><c r="C14"><f>[1]Sheet1!$A$1</f><v>7</v></c></row>
</sheetData><conditionalFormatting sqref="B7:B8"><cfRule type="expression" dxfId="0" priority="1"><formula>_xldudf_HEDGE_ROUNDLOT(B7,1)&gt;100</formula></cfRule><cfRule type="expression" dxfId="0" priority="2"><formula>B7&gt;100</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C3"><cfRule type="expression" dxfId="0" priority="3"><formula>MyContracts&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="custom" allowBlank="1" sqref="B2"><formula1>_xldudf_HEDGE_ROUNDLOT(B2,1)=B2</formula1></dataValidation><dataValidation type="list" allowBlank="1" sqref="B5"><formula1>_xlfn.ANCHORARRAY($A$6)</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="portrait" r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`;

const COINS = `${HEAD}<x:worksheet xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheetData><x:row><x:c t="s"><x:v>2</x:v></x:c><x:c t="s"><x:v>3</x:v></x:c></x:row><x:row><x:c t="s"><x:v>4</x:v></x:c><x:c cm="1"><x:f t="array" ref="B2">_xldudf_HEDGE_ROUNDLOT(Coins[[#This Row],[asset]],1)</x:f><x:v>5</x:v></x:c></x:row></x:sheetData><x:tableParts count="1"><x:tablePart rel:id="rId1"/></x:tableParts></x:worksheet>`;

const TABLE = `${HEAD}<table xmlns="${MAIN}" id="1" name="Coins" displayName="Coins" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="asset"/><tableColumn id="2" name="lots"><calculatedColumnFormula array="1">_xldudf_HEDGE_ROUNDLOT(Coins[[#This Row],[asset]],1)</calculatedColumnFormula></tableColumn></tableColumns></table>`;

const STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="5" uniqueCount="5"><si><t>Hedge ratio</t></si><si><r><t>Val</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">ue </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>asset</t></si><si><t>lots</t></si><si><t>=BTC</t></si></sst>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

const METADATA = `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const WE = 'http://schemas.microsoft.com/office/webextensions';
const PANES = `${HEAD}<wetp:taskpanes xmlns:wetp="${WE}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

/** As Excel stores the add-in that was open beside a workbook, with its settings. */
const EXTENSION = `${HEAD}<we:webextension xmlns:we="${WE}/webextension/2010/11" id="{0A1B2C3D-0000-4000-8000-000000000001}"><we:reference id="7c4a1f0e-3b52-4d0f-9a86-5e2f6d8b91c4" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="venue" value="&quot;mexc&quot;"/></we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`;

const CORE = `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Jane Roe</dc:creator><cp:lastModifiedBy>Jane Roe</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2026-11-01T08:00:00Z</dcterms:created></cp:coreProperties>`;
const APP = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager>Jane Roe</Manager><Company>Roe Capital</Company><AppVersion>16.0300</AppVersion></Properties>`;
const CUSTOM = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Owner"><vt:lpwstr>Jane Roe</vt:lpwstr></property></Properties>`;
const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Jane Roe</author></authors><commentList><comment ref="B1" authorId="0"><text><r><t>Agreed in May</t></r></text></comment></commentList></comments>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
const EXTERNAL = `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`;
const CALC_CHAIN = `${HEAD}<calcChain xmlns="${MAIN}"><c r="C3" i="1" l="1"/><c r="D3" i="1"/></calcChain>`;

const EXCEL_2011 = 'http://schemas.microsoft.com/office/2011/relationships';

const FILE: Readonly<Record<string, string>> = {
  '[Content_Types].xml': CONTENT_TYPES.replace(
    'Default Extension="bin"',
    'Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin"',
  ),
  '_rels/.rels': links(
    link('rId1', 'officeDocument', 'xl/workbook.xml'),
    link('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    link('rId3', 'extended-properties', 'docProps/app.xml'),
    link('rId4', 'custom-properties', 'docProps/custom.xml'),
    link('rId5', `${EXCEL_2011}/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml'),
  ),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': links(
    link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    link('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
    link('rId3', 'styles', 'styles.xml'),
    link('rId4', 'sharedStrings', 'sharedStrings.xml'),
    link('rId5', 'sheetMetadata', 'metadata.xml'),
    link('rId6', 'calcChain', 'calcChain.xml'),
    link('rId8', 'externalLink', 'externalLinks/externalLink1.xml'),
  ),
  'xl/worksheets/sheet1.xml': PLAN,
  'xl/worksheets/_rels/sheet1.xml.rels': links(
    link('rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'),
    link('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    link('rId3', 'comments', '../comments1.xml'),
  ),
  'xl/worksheets/sheet2.xml': COINS,
  'xl/worksheets/_rels/sheet2.xml.rels': links(link('rId1', 'table', '../tables/table1.xml')),
  'xl/tables/table1.xml': TABLE,
  'xl/sharedStrings.xml': STRINGS,
  'xl/styles.xml': STYLES,
  'xl/metadata.xml': METADATA,
  'xl/calcChain.xml': CALC_CHAIN,
  'xl/comments1.xml': COMMENTS,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/printerSettings/printerSettings1.bin': '\\\\roe-capital\\printer of Jane Roe',
  'xl/externalLinks/externalLink1.xml': EXTERNAL,
  'xl/externalLinks/_rels/externalLink1.xml.rels': links(
    link(
      'rId1',
      'externalLinkPath',
      'file:///C:\\Users\\jane.roe\\Secret%20plans\\prices.xlsx',
      ' TargetMode="External"',
    ),
  ),
  'xl/webextensions/taskpanes.xml': PANES,
  'xl/webextensions/_rels/taskpanes.xml.rels': links(
    link('rId1', `${EXCEL_2011}/webextension`, 'webextension1.xml'),
  ),
  'xl/webextensions/webextension1.xml': EXTENSION,
  'docProps/core.xml': CORE,
  'docProps/app.xml': APP,
  'docProps/custom.xml': CUSTOM,
};

/** A change to a part's text; undefined takes the part away. */
export type PartChanges = Readonly<Record<string, ((text: string) => string) | undefined>>;

/** A package of given parts. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A file shaped as Excel saves one, with our functions in every place a formula can stand, and with its author's traces. */
export function excelFile(changes: PartChanges = {}): Uint8Array {
  const parts = { ...FILE };
  for (const [path, change] of Object.entries(changes)) {
    if (change) parts[path] = change(parts[path] ?? '');
    else delete parts[path];
  }
  return packed(parts);
}

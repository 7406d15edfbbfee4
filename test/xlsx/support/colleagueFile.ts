import { excelFile, type PartChanges } from './excelFile';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSON = '{5F0A0D5E-0000-4000-8000-0000000000AA}';

const before = (mark: string, text: string) => (part: string) => part.replace(mark, () => text + mark);
const inTypes = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;

/** Sheet views, rules of Excel 2010 and rights, as Excel writes them behind the sheet's own elements. */
const EXTENSION = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{0C0B0A09-0000-4000-8000-000000000009}"><xm:f>_xldudf_HEDGE_ROUNDLOT(Plan!B8,1)&gt;1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>B8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const WITH_PEOPLE: PartChanges = {
  '[Content_Types].xml': before(
    '</Types>',
    inTypes('/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml') +
      inTypes('/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'),
  ),
  'xl/_rels/workbook.xml.rels': before(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>',
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': before(
    '</Relationships>',
    '<Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="file:///C:\\Users\\jane.roe\\notes.docx" TargetMode="External"/>',
  ),
  'xl/persons/person.xml': () =>
    `${HEAD}<personList xmlns="${THREADED}"><person displayName="Kim Poe" id="${PERSON}" userId="S::kim.poe@roe.example::1" providerId="AD"/></personList>`,
  'xl/threadedComments/threadedComment1.xml': () =>
    `${HEAD}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B1" dT="2026-11-02T09:00:00.00" personId="${PERSON}" id="{5F0A0D5E-0000-4000-8000-0000000000AB}"><text>Fine with me, says Kim Poe to Jane Roe</text></threadedComment></ThreadedComments>`,
  'xl/comments1.xml': (part) =>
    part
      .replace('Agreed in May', 'Jane Roe: agreed in May')
      .replace('</authors>', '<author>tc={5F0A0D5E-0000-4000-8000-0000000000AB}</author></authors>'),
  'xl/workbook.xml': (part) =>
    part.replace(
      /<calcPr[^>]*>/,
      (settings) =>
        `${settings}<customWorkbookViews><customWorkbookView name="Jane Roe - Personal View" guid="{5F0A0D5E-0000-4000-8000-0000000000AC}" windowWidth="100" windowHeight="100" activeSheetId="1"/></customWorkbookViews>`,
    ),
  'xl/worksheets/sheet1.xml': (part) =>
    part
      .replace(
        '</row>\n</sheetData>',
        '</row>\n<row r="15"><c r="A15" t="str"><f>CELL("filename",A1)</f><v>C:\\Users\\jane.roe\\Elsewhere\\[plan.xlsx]Plan</v></c><c r="B15" t="str" s="1" cm="1"><f t="array" ref="B15">_xldudf_HEDGE_EXPLAIN(B2)&amp;""</f><v>=1+1</v></c></row>\n</sheetData>',
      )
      .replace('<pageMargins', '<hyperlinks><hyperlink ref="A16" r:id="rId5"/></hyperlinks><pageMargins')
      .replace('</worksheet>', `${EXTENSION}</worksheet>`),
};

/** A file as Excel saves it after two people worked on it: comments, links, personal views, rules of later versions. */
export function colleagueFile(changes: PartChanges = {}): Uint8Array {
  const paths = new Set([...Object.keys(WITH_PEOPLE), ...Object.keys(changes)]);
  return excelFile(
    Object.fromEntries(
      [...paths].map((path) => [
        path,
        path in changes && changes[path] === undefined
          ? undefined
          : (part: string) => {
              const text = WITH_PEOPLE[path]?.(part) ?? part;
              return changes[path]?.(text) ?? text;
            },
      ]),
    ),
  );
}

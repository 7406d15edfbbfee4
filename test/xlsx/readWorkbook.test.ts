import { strToU8, zipSync } from 'fflate';
import type { CellData } from '../../src/templates/workbookData';
import { readWorkbook, type FileWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { excelFile, packed } from './support/excelFile';
import { NASTY_STRINGS } from './support/nastyStrings';
import { SAMPLE, SAMPLE_OPTIONS } from './support/sampleWorkbook';
import { sheetOf } from './support/sheetOf';

function cellsOf(workbook: FileWorkbook, sheet: number) {
  return Object.fromEntries(workbook.sheets[sheet]!.cells.map((cell) => [cell.address, cell]));
}

function writeCells(cells: readonly CellData[]): FileWorkbook {
  return readWorkbook(writeWorkbook({ sheets: [sheetOf('One', { cells })], names: [] }, SAMPLE_OPTIONS));
}

describe('what the writer wrote comes back', () => {
  it.each(NASTY_STRINGS.map((text, at) => [at, text]))('nasty text %i', (_, text) => {
    const [entry, result] = writeCells([
      { row: 0, column: 0, value: text },
      { row: 0, column: 1, value: text, formula: '=HEDGE.X()' },
    ]).sheets[0]!.cells;
    expect(entry).toMatchObject({ value: text, formula: undefined });
    expect(result).toMatchObject({ value: text, formula: { kind: 'array', text: '_xldudf_HEDGE_X()' } });
  });

  it('there are more than 55 of them, each another', () => {
    expect(NASTY_STRINGS.length).toBeGreaterThan(55);
    expect(new Set(NASTY_STRINGS).size).toBe(NASTY_STRINGS.length);
  });

  it('numbers to the last bit, booleans and errors', () => {
    const values = [
      0.1 + 0.2,
      0,
      -1e-7,
      5e-324,
      1.7976931348623157e308,
      1 / 3,
      true,
      false,
      { error: '#DIV/0!' },
    ];
    const back = writeCells(values.map((value, row): CellData => ({ row, column: 0, value }))).sheets[0]!
      .cells;
    expect(back.map(({ value }) => value)).toEqual(values);
  });

  it('tables, names and what a formula spilled', () => {
    const workbook = readWorkbook(writeWorkbook(SAMPLE, SAMPLE_OPTIONS));
    expect(workbook.names.map(({ name, formula, sheet }) => [name, formula, sheet])).toEqual([
      ['_xlnm.Print_Titles', "'Plan'!$8:$8", 0],
      ['HedgeRatio', 'Plan!$B$4', undefined],
      ['HedgeSettings', 'Plan!$A$4:$B$6', undefined],
    ]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan', "Holder's coins"]);
    expect(workbook.sheets[1]!.tables).toMatchObject([
      { name: 'Holdings', ref: 'A1:D3', columns: [{ header: 'asset' }, {}, {}, { header: 'hedge' }] },
    ]);
    expect(cellsOf(workbook, 0)['C11']).toMatchObject({ value: 5, formula: undefined });
  });

  it('a sheet of 2,000 rows, cell by cell', () => {
    const cells = Array.from({ length: 42_000 }, (_, at): CellData => {
      const place = { row: Math.floor(at / 21), column: at % 21 };
      return at % 4 === 0 ? { ...place, value: `coin ${at}` } : { ...place, value: at / 7 };
    });
    const back = writeCells(cells).sheets[0]!.cells;
    // As one text each: comparing 42,000 objects by their fields takes seconds.
    const told = (list: readonly { row: number; column: number; value?: unknown }[]) =>
      list.map(({ row, column, value }) => `${row} ${column} ${JSON.stringify(value)}`).join('\n');
    expect(told(back) === told(cells)).toBe(true);
  });
});

describe('a file as Excel saves it', () => {
  const workbook = readWorkbook(excelFile());

  it('cells that do not say where they are, rich texts, inline texts and other prefixes', () => {
    expect(cellsOf(workbook, 0)).toMatchObject({
      A2: { value: 'Value ' },
      A3: { value: 'Price' },
      A14: { value: true },
    });
    expect(cellsOf(workbook, 1)).toMatchObject({
      A1: { value: 'asset' },
      A2: { value: '=BTC' },
      B2: { value: 5 },
    });
    expect(workbook.sheets[1]!.name).toBe("Jane's & mine");
  });

  it('array formulas with their cells and formulas that cells share', () => {
    const cells = cellsOf(workbook, 0);
    expect(cells['A6']!.formula).toMatchObject({ kind: 'array', ref: 'A6:C8' });
    expect(cells['B10']!.formula).toMatchObject({ kind: 'shared', shared: '0', ref: 'B10:B12' });
    expect(cells['B11']!.formula).toMatchObject({ kind: 'shared', shared: '0', text: '' });
    expect(cells['C7']!.value).toBe('');
    expect(cells['C8']!.value).toBe('too small\r\nto trade');
  });

  it('every cell says where it stands in the text, also behind characters of two halves', () => {
    const astral = readWorkbook(
      excelFile({
        'xl/worksheets/sheet1.xml': (text) =>
          text
            .replace('<v>many</v>', '<v>😀 &amp; 漢字 <![CDATA[<c r="A1"/>]]></v>')
            .replace(/<c r="B1"[^/]*\/v><\/c>/, '<c r="B1"/>'),
      }),
    );
    for (const { path, cells } of astral.sheets) {
      const text = astral.pack.text(path);
      for (const { node, address } of cells) {
        const slice = text.slice(node.start, node.end);
        expect(slice).toMatch(/^<(x:)?c[ >/][^]*(<\/(x:)?c>|\/>)$/);
        expect(slice.match(/<(x:)?c[ >/]/g)!.length).toBe(address === 'D2' ? 2 : 1);
        expect(text.slice(node.contentEnd, node.end)).toMatch(/^(<\/(x:)?c>)?$/);
      }
    }
    expect(cellsOf(astral, 0)['D2']!.value).toBe('😀 & 漢字 <c r="A1"/>');
    expect(cellsOf(astral, 0)['B1']!.value).toBeUndefined();
  });

  it('the strict dialect of the format', () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const changed = readWorkbook(
      excelFile({
        '_rels/.rels': strict,
        'xl/workbook.xml': strict,
        'xl/_rels/workbook.xml.rels': strict,
        'xl/worksheets/sheet1.xml': strict,
        'xl/worksheets/_rels/sheet2.xml.rels': strict,
        'xl/sharedStrings.xml': strict,
      }),
    );
    expect(cellsOf(changed, 0)['A2']!.value).toBe('Value ');
    expect(changed.sheets[1]!.tables).toHaveLength(1);
  });

  it('parts whose paths have another case', () => {
    const changed = excelFile({
      '_rels/.rels': (text) => text.replace('xl/workbook.xml', '/XL/Workbook.xml'),
    });
    expect(readWorkbook(changed).sheets).toHaveLength(2);
  });
});

/** A package that claims for one part as many bytes as are said. */
function claimedSize(bytes: number): Uint8Array {
  const file = zipSync({ 'a.xml': strToU8('x') });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, bytes, true);
  }
  return file;
}

describe('a file that is refused, with a sentence', () => {
  const damaged = (why: string) => `The file is damaged: ${why}`;
  it.each<[string, Uint8Array]>([
    ['The file is not an .xlsx workbook. Save it', strToU8('asset,quantity\nBTC,1')],
    ['The file is not an .xlsx workbook. Save it', new Uint8Array()],
    [
      'The file has a password, or is in the old .xls format.',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
    ],
    [damaged('it cannot be unpacked'), excelFile().slice(0, 4000)],
    [damaged('it cannot be unpacked'), strToU8('PK and nothing more')],
    ['The file is a zip, but not an .xlsx workbook.', packed({ 'readme.txt': 'hello' })],
    [
      'The file has 51 MB; 50 MB are the most that are read.',
      Uint8Array.from({ length: 51 * 1024 * 1024 }, (_, at) => 'PK'.charCodeAt(at) || 0),
    ],
    ['The file unpacks to more than 250 MB', claimedSize(300 * 1024 * 1024)],
    [
      'The file has more than 10,000 parts.',
      zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, new Uint8Array()]))),
    ],
    [damaged('it has a part named "../../etc/x.xml".'), packed({ '../../etc/x.xml': '' })],
    [damaged('it has the part XL/Workbook.xml twice.'), excelFile({ 'XL/Workbook.xml': () => '<x/>' })],
    [damaged('it does not say where its workbook is.'), excelFile({ '_rels/.rels': undefined })],
    [
      damaged('its part xl/worksheets/sheet1.xml is missing.'),
      excelFile({ 'xl/worksheets/sheet1.xml': undefined }),
    ],
    [
      damaged('its sheet Plan is missing.'),
      excelFile({ 'xl/_rels/workbook.xml.rels': (text) => text.replace('"rId1"', '"rId99"') }),
    ],
    [
      damaged('its part xl/workbook.xml is not well-formed XML'),
      excelFile({ 'xl/workbook.xml': (text) => text.slice(0, -12) }),
    ],
    [damaged('its part xl/workbook.xml is not well-formed XML'), excelFile({ 'xl/workbook.xml': () => '' })],
    [
      damaged('its part xl/sharedStrings.xml is not well-formed XML (it brings a document type'),
      excelFile({ 'xl/sharedStrings.xml': () => '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa">]><sst>&a;</sst>' }),
    ],
    [
      damaged('its part xl/sharedStrings.xml is not well-formed XML'),
      excelFile({ 'xl/sharedStrings.xml': () => '<sst><si><t>&unknown;</t></si></sst>' }),
    ],
    [
      damaged('xl/worksheets/sheet1.xml has a cell named "1A".'),
      excelFile({ 'xl/worksheets/sheet1.xml': (text) => text.replace('r="A1"', 'r="1A"') }),
    ],
    [
      damaged('xl/worksheets/sheet1.xml has a cell named "A1048577".'),
      excelFile({ 'xl/worksheets/sheet1.xml': (text) => text.replace('r="A1"', 'r="A1048577"') }),
    ],
    [
      damaged(
        'in xl/worksheets/sheet1.xml the formula in A6 fills A6:XFD1048576, more than 1,000,000 cells.',
      ),
      excelFile({ 'xl/worksheets/sheet1.xml': (text) => text.replace('"A6:C8"', '"A6:XFD1048576"') }),
    ],
    ['The file has macros.', excelFile({ 'xl/vbaProject.bin': () => 'x' })],
    [
      'The file has macros.',
      excelFile({
        '[Content_Types].xml': (text) =>
          text.replace(
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main',
            'application/vnd.ms-excel.sheet.macroEnabled.main',
          ),
      }),
    ],
    [
      'The file is a binary .xlsb workbook.',
      excelFile({
        '_rels/.rels': (text) => text.replace('workbook.xml', 'workbook.bin'),
        'xl/workbook.bin': () => 'x',
      }),
    ],
    [
      'it may be a document or a presentation.',
      excelFile({
        '[Content_Types].xml': (text) =>
          text.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
      }),
    ],
  ])('%s', (sentence, bytes) => {
    expect(() => readWorkbook(bytes)).toThrow(sentence);
  });

  it('bytes that are no UTF-8', () => {
    const bytes = zipSync({
      '[Content_Types].xml': new Uint8Array([0x3c, 0xff, 0xfe]),
      '_rels/.rels': strToU8('<Relationships/>'),
    });
    expect(() => readWorkbook(bytes)).toThrow('The file is damaged');
  });

  it('more than a part said it would unpack to is never unpacked', () => {
    const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(20 * 1024 * 1024) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(() => readWorkbook(bomb)).toThrow('The file is damaged');
  });
});

import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { lint } from './support/lint';
import { SAMPLE, SAMPLE_OPTIONS } from './support/sampleWorkbook';
import { unpack } from './support/unpack';

const SOUND = writeWorkbook(SAMPLE, SAMPLE_OPTIONS);

/** The sample with one text of a part replaced. */
function spoiled(path: string, from: string, to: string): Uint8Array {
  const text = unpack(SOUND)[path] ?? '';
  expect(text).toContain(from);
  return zipSync({ ...unzipSync(SOUND), [path]: strToU8(text.replace(from, to)) });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';

it.each([
  [SHEET, '<row r="4"', '<row r="99"', 'row 5 after row 99'],
  [SHEET, 'r="B4"', 'r="A4"', 'A4 is out of order'],
  [SHEET, '<v>0</v>', '<v>4000</v>', 'A1 has a text that is not there'],
  [SHEET, 'HEDGE_PLAN(', 'HEDGE_PLAN((', 'has a ( that is not closed'],
  [SHEET, '_xldudf_HEDGE_PLAN', 'HEDGE.PLAN', 'has HEDGE. where a file says _xldudf_HEDGE_'],
  [SHEET, '_xlfn.MAXIFS', 'MAXIFS', 'has a newer function without its _xlfn.'],
  [SHEET, '<formula>B9&gt;100', '<formula>=B9&gt;100', 'is empty or begins with ='],
  [SHEET, '>NA()<', '>NA)(<', 'has a ) that nothing opens'],
  [TABLE, '[[#This Row],[quantity]]*2', '[@quantity]*2', 'has [@ where a file says [#This Row]'],
  [TABLE, 'name="quantity"', 'name="amount"', 'column amount has the header quantity'],
  [TABLE, 'displayName="Holdings"', 'displayName="A1"', 'A1 is no table name'],
  ['xl/workbook.xml', 'name="HedgeRatio"', 'name="HedgeSettings"', 'the name HedgeSettings is there twice'],
  ['xl/workbook.xml', 'name="Plan"', 'name="Plan/1"', '"Plan/1" is no sheet name'],
])('the lint sees in %s that %s became %s', (path, from, to, problem) => {
  expect(lint(spoiled(path, from, to))).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
});

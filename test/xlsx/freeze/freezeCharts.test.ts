import { inspectWorkbook } from '../../../src/xlsx/inspect/inspectWorkbook';
import { valuesCopy } from '../../../src/xlsx/freeze/valuesCopy';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { packed } from '../support/excelFile';
import { lint } from '../support/lint';
import { SAMPLE, SAMPLE_OPTIONS } from '../support/sampleWorkbook';
import { unpack } from '../support/unpack';
import { validate } from '../support/validate';

const CHART = 'xl/charts/chart1.xml';
const LATELY = {
  name: 'Lately',
  formula: '=OFFSET(Plan!$B$21,0,0,HEDGE.ROUNDLOT(5,1),1)',
  comment: '',
};

/** The sample's chart, whose first line takes its points and its name from a name, in the two ways Excel writes it. */
function chartByName(): Uint8Array {
  const parts = unpack(writeWorkbook({ ...SAMPLE, names: [...SAMPLE.names, LATELY] }, SAMPLE_OPTIONS));
  const byName = (parts[CHART] ?? '')
    .replace("'Plan'!$B$21:$B$25", "'my plan.xlsx'!Lately")
    .replace(
      '<c:tx><c:v>Coins</c:v></c:tx>',
      '<c:tx><c:strRef><c:f>[0]!Lately</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Coins</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    );
  return packed({ ...parts, [CHART]: byName });
}

const SENTENCE =
  'A chart of Plan keeps the points it showed: they came from a name that called HEDGE functions.';

it('a chart over a name on HEDGE functions keeps its points, and nothing of the name', async () => {
  const file = chartByName();
  expect(unpack(file)[CHART]!.match(/Lately/g)).toHaveLength(2);
  const copy = valuesCopy(file, { madeAt: new Date('2026-11-20T15:30:00Z'), version: '1.0.0' });
  const chart = unpack(copy.bytes)[CHART]!;
  expect(chart).toContain('<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>Coins</c:v></c:tx>');
  expect(chart).toMatch(
    /<c:yVal><c:numLit><c:formatCode>#,##0<\/c:formatCode><c:ptCount val="5"\/><c:pt idx="0"><c:v>-300<\/c:v>/,
  );
  expect(chart).not.toContain('Lately');
  // The other line still follows its cells.
  expect(chart).toContain("<c:f>'Plan'!$C$21:$C$25</c:f>");
  expect(copy.leftOut).toContain(SENTENCE);
  expect(lint(copy.bytes)).toEqual([]);
  expect(await validate(copy.bytes)).toEqual([]);
});

it('is told before the copy is made; a chart over cells is left alone', () => {
  expect(inspectWorkbook(chartByName()).dependents).toContain(SENTENCE);
  const plain = writeWorkbook({ ...SAMPLE, names: [...SAMPLE.names, LATELY] }, SAMPLE_OPTIONS);
  expect(inspectWorkbook(plain).dependents).not.toContain(SENTENCE);
});

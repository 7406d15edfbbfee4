import { preflightLines } from '../../../src/taskpane/share/preflightLines';
import { ShareStore } from '../../../src/taskpane/share/shareStore';
import { shareTexts } from '../../../src/taskpane/texts/shareTexts';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { openExcel } from '../../workbook/openExcel';
import { colleagueFile } from '../../xlsx/support/colleagueFile';
import { unpack } from '../../xlsx/support/unpack';

const NOW = new Date('2026-11-20T15:30:00Z');
const SLICE = 1000;

/** An Excel that hands its file out in slices, or, on the web, none. */
function openShare(file?: Uint8Array) {
  const excel = openExcel();
  const said: string[] = [];
  const asked = { closed: 0, type: '' };
  const created: string[] = [];
  const state = { file };
  const succeeded = <T>(value: T) => ({ status: 'succeeded', value });
  Object.assign(Office, {
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC' },
    FileType: { Compressed: 'compressed' },
  });
  Object.assign(Office.context, { platform: file ? 'PC' : 'OfficeOnline' });
  Object.assign(Office.context.document, {
    getFileAsync: (type: string, _options: object, callback: (result: object) => void) => {
      asked.type = type;
      const bytes = state.file;
      if (!bytes) {
        callback({ status: 'failed', error: { message: 'The file is busy.' } });
        return;
      }
      callback(
        succeeded({
          size: bytes.length,
          sliceCount: Math.ceil(bytes.length / SLICE),
          getSliceAsync: (index: number, answer: (result: object) => void) =>
            answer(succeeded({ data: [...bytes.slice(index * SLICE, (index + 1) * SLICE)] })),
          closeAsync: () => (asked.closed += 1),
        }),
      );
    },
  });
  Object.assign(Excel, {
    createWorkbook: (text: string) => {
      created.push(text);
      return Promise.resolve();
    },
  });
  const store = new ShareStore({ announce: (sentence) => said.push(sentence) }, () => NOW);
  return { excel, store, said, asked, created, state };
}

test('the desktop’s own file is read whole, closed, and looked through', async () => {
  const file = colleagueFile();
  const { store, asked } = openShare(file);
  await store.read();
  const { source } = store.getState();
  expect(source?.bytes).toEqual(file);
  expect(asked).toEqual({ closed: 1, type: 'compressed' });
  const values = preflightLines(source!, 'values');
  expect(values[0]).toBe(
    '9 cells call HEDGE functions: Plan!D2, Plan!C3, Plan!C4, Plan!A6, Plan!B10, Plan!B11, Plan!B12, Plan!B15 and 1 more. They keep the value they show now; all other formulas still work.',
  );
  expect(values).toEqual(
    expect.arrayContaining([
      'Not in the copy: The name MyContracts called HEDGE functions.',
      'The workbook holds no table Quotes.',
      'Still needs another add-in, and stays as it is: Plan!B14.',
      expect.stringMatching(/^Taken out, because it tells of you: the folder it was saved in; .*comments/),
    ]),
  );
  expect(preflightLines(source!, 'live')[0]).toMatch(/#NAME\? from then on; in LibreOffice at once\.$/);
});

test('a values copy has no HEDGE, a live copy all of it; neither tells of the author', async () => {
  const { store, said } = openShare(colleagueFile());
  await store.read();
  await store.build();
  const values = store.getState().copy!;
  expect(values.fileName).toBe('Hedge plan, values, 2026-11-20.xlsx');
  expect(said.at(-1)).toMatch(/^Hedge plan, values, 2026-11-20\.xlsx is ready \(\d+ kB\)\.$/);
  store.choose('live');
  expect(store.getState().copy).toBeUndefined();
  await store.build();
  const live = store.getState().copy!;
  const textOf = (bytes: Uint8Array) => Object.values(unpack(bytes)).join('\n');
  expect(textOf(values.bytes)).not.toContain('_xldudf_HEDGE');
  expect(textOf(live.bytes)).toContain('_xldudf_HEDGE_PLAN');
  expect(/Jane Roe|jane\.roe|Kim Poe|Secret/.exec(textOf(live.bytes))).toBeNull();
  expect(readWorkbook(live.bytes).sheets).toHaveLength(2);
});

test('a copy with ordinary formulas calls no HEDGE, and says how many there are', async () => {
  const { store } = openShare(colleagueFile());
  await store.read();
  store.choose('formulas');
  await store.build();
  const { bytes, fileName, formulas } = store.getState().copy!;
  expect(fileName).toBe('Hedge plan, formulas, 2026-11-20.xlsx');
  expect(Object.values(unpack(bytes)).join('\n')).not.toContain('_xldudf_HEDGE');
  expect(formulas?.native).toBeGreaterThan(0);
  expect(shareTexts.formulas(formulas!)).toMatch(/HEDGE functions filled are ordinary formulas now/);
});

test('what changed since the look goes into the copy', async () => {
  const { store, state } = openShare(colleagueFile());
  await store.read();
  state.file = colleagueFile({
    'xl/worksheets/sheet1.xml': (part) => part.replace('<v>120</v>', '<v>121</v>'),
  });
  await store.build();
  const plan = readWorkbook(store.getState().copy!.bytes).sheets[0]!;
  expect(plan.cells.find(({ address }) => address === 'C3')?.value).toBe(121);
});

test('a cell without a value stops the values copy by its name, not the live one', async () => {
  const { store } = openShare(
    colleagueFile({ 'xl/worksheets/sheet1.xml': (part) => part.replace('<v>120</v>', '') }),
  );
  await store.read();
  expect(store.getState().source?.inspection.troubles).toEqual(['Plan!C3 (no stored value)']);
  expect(store.canBuild()).toBe(false);
  await store.build();
  expect(store.getState().copy).toBeUndefined();
  store.choose('live');
  expect(store.canBuild()).toBe(true);
});

test('a file that Excel does not hand out, or that is none, gets a sentence', async () => {
  const { store, said, state } = openShare(colleagueFile());
  state.file = undefined;
  await store.read();
  expect(store.getState()).toMatchObject({
    source: undefined,
    isReading: false,
    notice: { intent: 'error', title: 'The workbook could not be read' },
  });
  expect(said.at(-1)).toContain('The file is busy.');
  state.file = new Uint8Array([0x50, 0x4b, 1, 2]);
  await store.read();
  expect(store.getState().notice?.sentence).toMatch(/^The file is damaged/);
});

test('on the web the copy is built from the cells, and says what that leaves out', async () => {
  const { excel, store } = openShare();
  excel.workbook.sheets()[0]!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: '=BTC' }]]);
  await store.read();
  const { source } = store.getState();
  expect(source?.rebuiltWithout).toEqual({ charts: 0, rules: 0 });
  const told = preflightLines(source!, 'live').join(' ');
  expect(told).toContain('Pictures, comments, limits on what may be typed');
  expect(told).not.toContain('Left out too');
  const more = { ...source!, rebuiltWithout: { charts: 1, rules: 2 } };
  expect(preflightLines(more, 'live').join(' ')).toContain(
    'Left out too: 1 chart and 2 rules, of kinds that no plan has.',
  );
  await store.build();
  const [sheet] = readWorkbook(store.getState().copy!.bytes).sheets;
  expect(sheet?.cells).toMatchObject([{ address: 'A1', value: '=BTC', formula: undefined }]);
});

test('opens the copy as a new workbook, or says to download it', async () => {
  const { store, created } = openShare(colleagueFile());
  await store.read();
  await store.build();
  await store.openIt();
  expect(Buffer.from(created[0]!, 'base64').equals(Buffer.from(store.getState().copy!.bytes))).toBe(true);
  expect(store.getState().notice?.sentence).toBe('The copy is open as a new workbook. Save it there.');
  Object.assign(Excel, { createWorkbook: () => Promise.reject(new Error('not here')) });
  await store.openIt();
  expect(store.getState().notice?.sentence).toBe(
    'Excel did not open the copy (not here). Download it instead.',
  );
});

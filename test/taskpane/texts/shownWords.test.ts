import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shownWords } from './shownWords';

const PANE = path.resolve(__dirname, '../../../src/taskpane');

describe('the words of the pane', () => {
  it('all stand in src/taskpane/texts, where a translator finds them', () => {
    const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const [texts, others] = [true, false].map((isTexts) =>
      files.filter((file) => file.startsWith(`texts${path.sep}`) === isTexts),
    );
    expect(others!.length).toBeGreaterThan(50);
    const read = (file: string) => shownWords(file, readFileSync(path.join(PANE, file), 'utf8'));
    expect(others!.flatMap(read)).toEqual([]);
    expect(texts!.flatMap(read).length).toBeGreaterThan(300);
  });

  it.each([
    ['<p>Nothing was written.</p>', 'Nothing was written.'],
    ['<p>{done ? texts.done : "Wait"}</p>', 'Wait'],
    ['<p>{`rows: ${count}`}</p>', 'rows:'],
    ['<Button aria-label="back" />', 'back'],
    ['<Input placeholder={isOld ? texts.old : `new`} />', 'new'],
    ['const choice = { id: "values", label: "values" };', 'values'],
    ['announce("the sheet was closed");', 'the sheet was closed'],
    ['const state = isOk ? "" : `Failed: ${reason}`;', 'Failed:'],
    ['const word = "Refresh";', 'Refresh'],
  ])('finds the words of %s', (source, words) => {
    expect(shownWords('example.tsx', source)).toEqual([`example.tsx:1 ${words}`]);
  });

  it.each([
    ['<Button appearance="primary" title={texts.back} />'],
    ['<p className={styles.quiet}>{kind === "Total sum" ? texts.total : "·"}</p>'],
    ['<p title={state === "open" ? texts.open : undefined}>{texts.shown(text("open"))}</p>'],
    ['const useStyles = makeStyles({ view: { display: "flex", border: "solid Canvas" } });'],
    ['throw new Error("used outside its provider");'],
    ['import { Pane } from "./Two words";'],
  ])('takes %s for none', (source) => {
    expect(shownWords('example.tsx', source)).toEqual([]);
  });
});

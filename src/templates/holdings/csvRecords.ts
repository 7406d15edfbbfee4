import { parse } from 'papaparse';

/** Cells of a file with the line they begin on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Why its cells cannot be told apart. */
  readonly problem?: string;
}

export interface CsvFile {
  readonly delimiter: string;
  /** Without the blank ones. */
  readonly records: readonly CsvRecord[];
}

/** As a spreadsheet may say in the first line how its columns are separated. */
const SAID = /^sep=([,;\t|])[^\S\r\n]*(?:\r\n|\n|\r|$)/i;
const DELIMITERS = [',', ';', '\t', '|'];
const LINE_END = /\r\n|\n|\r/g;

/** The header is made of words, so it tells by what they are separated; numbers further down would not. */
function delimiterOf(text: string): string {
  const header = /\S[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Text of comma-, semicolon- or tab-separated values, cut into cells. */
export function csvRecords(file: string): CsvFile {
  const text = file.replace(/^\uFEFF/, '');
  const said = SAID.exec(text);
  const body = text.slice(said?.[0].length ?? 0);
  const delimiter = said?.[1] ?? delimiterOf(body);
  const records: CsvRecord[] = [];
  let [line, place] = [said === null ? 1 : 2, 0];
  parse<string[]>(body, {
    delimiter,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      const problem = errors.find(({ type }) => type === 'Quotes')
        ? 'A quotation mark opens here and is not closed as it should be; write "" for one inside a text.'
        : undefined;
      if (data.some((cell) => cell.trim() !== ''))
        records.push({ line, cells: data, ...(problem !== undefined && { problem }) });
      line += body.slice(place, meta.cursor).match(LINE_END)?.length ?? 0;
      place = meta.cursor;
    },
  });
  return { delimiter, records };
}

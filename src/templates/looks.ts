/** How a cell looks, apart from its number format. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 11 without it. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Halfway between the edges of a row; at its bottom without it. */
  readonly middle?: boolean;
  /** Steps from the edge of the cell. */
  readonly indent?: number;
  /** A thin line under the cell. */
  readonly underline?: string;
}

const GREEN = '#1F5C3F';
const INK = '#1B1B1B';
const QUIET = '#5A6660';
const LINE = '#C9D6CE';

/** Every look a planning workbook uses: an input is blue, what is worked out is black, what explains is grey. */
export const LOOKS = {
  text: { color: INK },
  /** Words beside a column of numbers keep their distance. */
  textBeside: { color: INK, align: 'left', indent: 1 },
  title: { bold: true, size: 18, color: GREEN },
  subtitle: { size: 11, color: QUIET },
  heading: { bold: true, size: 12, color: GREEN, underline: GREEN },
  header: { bold: true, color: '#FFFFFF', fill: GREEN, middle: true },
  headerBeside: { bold: true, color: '#FFFFFF', fill: GREEN, align: 'left', indent: 1, middle: true },
  numberHeader: { bold: true, color: '#FFFFFF', fill: GREEN, align: 'right', middle: true },
  /** Over numbers, clear of the button of the table's filter. */
  filterHeader: { bold: true, color: '#FFFFFF', fill: GREEN, align: 'right', indent: 2, middle: true },
  label: { color: INK, underline: LINE },
  input: { color: '#0B4FB3', fill: '#F1F6FD', align: 'right', underline: LINE },
  inputText: { color: '#0B4FB3', fill: '#F1F6FD', underline: LINE },
  inputBeside: { color: '#0B4FB3', fill: '#F1F6FD', align: 'left', indent: 1, underline: LINE },
  /** A number that is worked out; its line below in a table, none where rows may stay empty. */
  figure: { color: INK, align: 'right', underline: LINE },
  number: { color: INK, align: 'right' },
  result: { bold: true, color: INK, align: 'right', underline: LINE },
  total: { bold: true, color: INK, fill: '#EAF2ED' },
  totalWord: { bold: true, color: INK, fill: '#EAF2ED', align: 'right' },
  note: { italic: true, color: QUIET },
  aside: { italic: true, color: QUIET, align: 'left', indent: 1 },
  paragraph: { color: INK, wrap: true, middle: true },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;

/** The looks of cells that stand out while something is true. */
export const HIGHLIGHTS = {
  good: { color: '#0B6A3A', fill: '#DFF3E6' },
  warning: { color: '#7A4B00', fill: '#FFF1D0' },
  bad: { color: '#A4262C', fill: '#FBE3E4' },
  quiet: { color: '#8A948F', fill: '#F4F6F5' },
} as const satisfies Readonly<Record<string, Look>>;

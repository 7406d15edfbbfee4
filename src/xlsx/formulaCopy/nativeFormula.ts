import { needsArray } from '../formula/needsArray';
import type { Token } from '../formula/tokenize';
import { NATIVE_FUNCTIONS } from './nativeFunctions';
import { NoNativeForm } from './NoNativeForm';
import { cells, open, type Operand, range, single } from './operand';
import { rowByRow } from './rowByRow';
import { callAt, type HedgeCall, readCalls, textOf, tokensOf } from './readCalls';

/** What a formula may refer to. */
export interface Surroundings {
  /** How many cells a reference or a name stands for; undefined when that is not known. */
  readonly sizeOf: (reference: string) => { readonly rows: number; readonly columns: number } | undefined;
  /** Names of more than one cell, in lower case. */
  readonly wideNames: ReadonlySet<string>;
}

const REFERENCE = new Set(['word', 'sheet', 'brackets']);
const isReference = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind, text }) => REFERENCE.has(kind) || text === '!' || text === ':');

/** `{1,"linear";2,"inverse"}` as cells. */
function constants(tokens: readonly Token[]): Operand {
  const matrix: string[][] = [['']];
  for (const { kind, text } of tokens.slice(1, -1)) {
    const row = matrix.at(-1);
    if (text === ';') matrix.push(['']);
    else if (kind === 'comma') row?.push('');
    else if (kind !== 'space' && row) row.push((row.pop() ?? '') + text);
  }
  return cells(matrix, textOf(tokens));
}

/** A row of a block of cells, as INDEX(block,row,0) takes it. */
function blockRow(tokens: readonly Token[], around: Surroundings): Operand | undefined {
  const call = tokens[0]?.text.toUpperCase() === 'INDEX' ? callAt(tokens, 0) : undefined;
  const [block = [], row = [], column = []] = call?.args ?? [];
  if (call?.last !== tokens.length - 1 || call.args.length !== 3 || !['0', ''].includes(textOf(column)))
    return undefined;
  const size = isReference(block) ? around.sizeOf(textOf(block)) : undefined;
  if (size === undefined || textOf(row) === '' || textOf(row) === '0') return undefined;
  const at = (_row: number, place: number): string => `INDEX(${textOf(block)},${textOf(row)},${place + 1})`;
  return { rows: 1, columns: size.columns, at, whole: textOf(tokens) };
}

/** Columns put side by side, as CHOOSE({1,2},first,second) puts them. */
function chosenColumns(tokens: readonly Token[], around: Surroundings): Operand | undefined {
  const call = tokens[0]?.text.toUpperCase() === 'CHOOSE' ? callAt(tokens, 0) : undefined;
  const [places = [], ...columns] = call?.args ?? [];
  if (call?.last !== tokens.length - 1 || places[0]?.text !== '{') return undefined;
  if (textOf(places) !== `{${columns.map((_, at) => at + 1).join(',')}}`) return undefined;
  const operands = columns.map(
    (column) =>
      (isReference(column) ? undefined : rowByRow(column, around.sizeOf)) ?? operandOf(column, around),
  );
  const rows = Math.max(...operands.map((each) => each?.rows ?? 1));
  // One value beside columns stands in every row.
  if (operands.some((each) => each?.columns !== 1 || ![1, rows].includes(each.rows))) return undefined;
  return {
    rows,
    columns: operands.length,
    at: (row, column) => {
      const cell = operands[column];
      return cell?.at(cell.rows === 1 ? 0 : row, 0) ?? '""';
    },
    whole: operands.every((each) => each?.whole !== undefined) ? textOf(tokens) : undefined,
  };
}

/** Whether a text may stand beside an operator as it is. */
function isAtom(tokens: readonly Token[]): boolean {
  if (tokens.length === 1 || isReference(tokens)) return true;
  const [sign, number] = tokens;
  if (tokens.length === 2 && sign?.text === '-' && number?.kind === 'number') return true;
  return callAt(tokens, 0)?.last === tokens.length - 1;
}

/** An argument; undefined when nothing stands there. */
export function operandOf(tokens: readonly Token[], around: Surroundings): Operand | undefined {
  if (tokens.length === 0) return undefined;
  const [first] = tokens;
  const text = textOf(tokens);
  if (first?.text === '{') return constants(tokens);
  if (isReference(tokens)) {
    const size = around.sizeOf(text);
    if (size !== undefined) return range(text, size.rows, size.columns);
    return needsArray(text, around.wideNames) ? open(text) : single(text);
  }
  const block = blockRow(tokens, around) ?? chosenColumns(tokens, around);
  if (block !== undefined) return block;
  const [call] = readCalls(tokens);
  if (call?.first === 0 && call.last === tokens.length - 1) return bracketed(nativeCall(call, around));
  const native = call === undefined ? text : nativeText(tokens, around);
  if (needsArray(native, around.wideNames)) return open(native);
  return single(isAtom(tokens) ? native : `(${native})`);
}

function bracketed({ at, whole, ...size }: Operand): Operand {
  const inBrackets = (text: string): string => (isAtom(tokensOf(text)) ? text : `(${text})`);
  return {
    ...size,
    at: (row, column) => inBrackets(at(row, column)),
    whole: whole === undefined ? undefined : inBrackets(whole),
  };
}

/** The cells that a call of ours gives, as native texts. */
function nativeCall({ id, args }: HedgeCall, around: Surroundings): Operand {
  const native = NATIVE_FUNCTIONS[id];
  if (native === undefined) throw new NoNativeForm(`${id} has no form without the add-in`);
  return native(args.map((arg) => operandOf(arg, around)));
}

/** A formula with calls of ours inside, each of which gives one value. */
function nativeText(tokens: readonly Token[], around: Surroundings): string {
  let done = 0;
  let text = '';
  for (const call of readCalls(tokens)) {
    const { rows, columns, at } = nativeCall(call, around);
    if (rows * columns !== 1)
      throw new NoNativeForm(`${call.id} gives several cells inside of another formula`);
    text += `${textOf(tokens.slice(done, call.first))}(${at(0, 0)})`;
    done = call.last + 1;
  }
  return text + textOf(tokens.slice(done));
}

const LONGEST = 8192;
const DEEPEST = 60;

function checked(text: string): string {
  if (text.length > LONGEST) throw new NoNativeForm('its formula would be longer than a cell can hold');
  let depth = 0;
  for (const { kind } of tokensOf(text)) {
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (depth > DEEPEST) throw new NoNativeForm('its formula would be nested too deep');
  }
  return text;
}

/**
 * A formula, in the grammar of a file, without our functions: the texts of the cells it fills. What has no such form is
 * told by NoNativeForm.
 */
export function nativeFormula(formula: string, around: Surroundings): Operand {
  const tokens = tokensOf(formula);
  const [call] = readCalls(tokens);
  if (call?.first === 0 && call.last === tokens.length - 1) {
    const { at, ...rest } = nativeCall(call, around);
    return { ...rest, at: (row, column) => checked(at(row, column)) };
  }
  return single(checked(nativeText(tokens, around)));
}

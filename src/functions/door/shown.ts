import type { PlainCell } from './cell';

const LONGEST = 40;

/** What an argument holds, as a sentence about it ends: "it is …". */
export function shown(cell: PlainCell): string {
  if (cell === '') return 'it is empty';
  if (typeof cell === 'boolean') return `it is ${cell ? 'TRUE' : 'FALSE'}`;
  if (typeof cell === 'number') return cell === 0 ? 'it is empty or 0' : `it is ${cell}`;
  return `it is the text "${cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell}"`;
}

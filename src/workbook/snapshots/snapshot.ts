import type { Cell } from '../cell';

/** One of the market's tables as it was. */
export interface KeptTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A refresh that was kept. */
export interface Snapshot {
  /** What the user called it; a stranger, in a workbook that came from one. */
  readonly name: string;
  readonly keptAt: Date;
  /** What stood in the tables before a snapshot was used: the way back. The user did not name it. */
  readonly isWayBack: boolean;
  readonly tables: readonly KeptTable[];
}

export const LONGEST_NAME = 60;
const SNAPSHOT = 'snapshot: ';

export function isOfSnapshot(status: Cell): boolean {
  return String(status).startsWith(SNAPSHOT);
}

/** The status of a row that a snapshot brought back; what was wrong with it then still is. */
export function snapshotStatus(name: string, before: Cell): string {
  return before === '' ? `${SNAPSHOT}${name}` : `${SNAPSHOT}${name}; ${before}`;
}

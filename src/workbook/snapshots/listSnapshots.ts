import { SOURCES, type Source } from '../../model/contractSpec';
import { runExcel } from '../runExcel';
import { loadKeptTables, showSnapshot } from './keptTables';
import { readSnapshotParts, type StoredSnapshot } from './snapshotParts';

/** A snapshot as the pane lists it. */
export interface ListedSnapshot {
  readonly id: string;
  readonly name: string;
  readonly keptAt: Date;
  readonly contracts: number;
  readonly quotes: number;
  readonly sources: readonly Source[];
}

export interface SnapshotList {
  /** The newest first. */
  readonly snapshots: readonly ListedSnapshot[];
  /** What stood in the tables before; present while they show a snapshot. */
  readonly wayBack: ListedSnapshot | undefined;
  /** Parts of the workbook that cannot be read. */
  readonly broken: number;
}

export function listSnapshots(): Promise<SnapshotList> {
  return runExcel(async (context) => {
    const tables = loadKeptTables(context);
    const { snapshots, broken } = await readSnapshotParts(context);
    const listed = snapshots.map((snapshot) => ({
      ...listedSnapshot(snapshot),
      isWayBack: snapshot.isWayBack,
    }));
    return {
      snapshots: listed.filter(({ isWayBack }) => !isWayBack),
      wayBack: showSnapshot(tables('read')) ? listed.find(({ isWayBack }) => isWayBack) : undefined,
      broken,
    };
  });
}

function listedSnapshot({ id, name, keptAt, tables }: StoredSnapshot): ListedSnapshot {
  const rowsIn = (table: string): number => tables.find((each) => each.name === table)?.rows.length ?? 0;
  const words = new Set(
    tables.flatMap(({ headers, rows }) => rows.map((row) => row[headers.indexOf('source')])),
  );
  return {
    id,
    name,
    keptAt,
    contracts: rowsIn('Contracts'),
    quotes: rowsIn('Quotes'),
    sources: SOURCES.filter((source) => words.has(source)),
  };
}

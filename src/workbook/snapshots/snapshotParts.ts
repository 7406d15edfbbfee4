import { HedgeError } from '../../model/hedgeError';
import type { Snapshot } from './snapshot';
import { parseSnapshotXml, SNAPSHOT_NAMESPACE, snapshotXml } from './snapshotXml';

/** A snapshot, and the part of the workbook that holds it. */
export interface StoredSnapshot extends Snapshot {
  readonly id: string;
  readonly characters: number;
}

export interface SnapshotParts {
  /** Of all parts, the broken ones among them. */
  readonly ids: readonly string[];
  /** The newest first. */
  readonly snapshots: readonly StoredSnapshot[];
  /** Parts that are not as this add-in writes them. */
  readonly broken: number;
}

/** All of them come in one answer of Excel, which gives 5 MB at most; the tables are read beside them. */
const MOST_CHARACTERS = 2_000_000;

/** Reads every snapshot of the workbook: which there are, then what they hold. */
export async function readSnapshotParts(context: Excel.RequestContext): Promise<SnapshotParts> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.5')) {
    throw new HedgeError(
      'notAvailable',
      'This version of Excel cannot keep snapshots. Update Excel to use them.',
    );
  }
  const parts = loadParts(context);
  await context.sync();
  const contents = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  await context.sync();
  const read = contents.map(({ id, xml }) => {
    const snapshot = parseSnapshotXml(xml.value);
    return snapshot && { ...snapshot, id, characters: xml.value.length };
  });
  const snapshots = read.filter((snapshot) => snapshot !== undefined);
  snapshots.sort((one, other) => other.keptAt.getTime() - one.keptAt.getTime());
  return { ids: contents.map(({ id }) => id), snapshots, broken: read.length - snapshots.length };
}

/** After a write that failed: takes away the parts that it added. */
export async function deleteNewParts(
  context: Excel.RequestContext,
  before: readonly string[],
): Promise<void> {
  const parts = loadParts(context);
  await context.sync();
  for (const part of parts.items) if (!before.includes(part.id)) part.delete();
  await context.sync();
}

function loadParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(SNAPSHOT_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Queues a new part. Throws a sentence when the workbook has no room for it. */
export function addSnapshotPart(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  others: readonly StoredSnapshot[],
): void {
  const xml = snapshotXml(snapshot);
  const taken = others.reduce((sum, { characters }) => sum + characters, 0);
  if (taken + xml.length > MOST_CHARACTERS) {
    const sentence =
      'The snapshots of a workbook may take 2 MB together, and this one does not fit. Delete one, or refresh fewer coins and venues.';
    throw new HedgeError('notAvailable', sentence);
  }
  context.workbook.customXmlParts.add(xml);
}

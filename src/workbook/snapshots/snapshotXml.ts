import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { QUOTES_TABLE } from '../../model/quotesTable';
import type { Cell } from '../cell';
import { LONGEST_NAME, type KeptTable, type Snapshot } from './snapshot';

export const SNAPSHOT_NAMESPACE = 'urn:hedgerow:snapshot:1';
const KEPT_TABLES = [QUOTES_TABLE, CONTRACTS_TABLE];
const CONTENT = /<snapshot\b[^>]*>([^<]*)<\/snapshot>/;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** A snapshot as a part of the workbook: JSON in an element, in ASCII, so that no reader can change a letter. */
export function snapshotXml({ name, keptAt, isWayBack, tables }: Snapshot): string {
  const json = JSON.stringify({ name, keptAt: keptAt.toISOString(), isWayBack, tables });
  const ascii = json.replace(
    /[^\x20-\x7E]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const escaped = ascii.replace(
    /[&<>]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign,
  );
  return `<snapshot xmlns="${SNAPSHOT_NAMESPACE}">${escaped}</snapshot>`;
}

/** Undefined when the part is not what this add-in writes: the workbook may be a stranger's. */
export function parseSnapshotXml(xml: string): Snapshot | undefined {
  const content = CONTENT.exec(xml)?.[1]?.replace(
    /&(amp|lt|gt|quot);/g,
    (entity) => ENTITIES[entity] ?? entity,
  );
  if (content === undefined) return undefined;
  try {
    return snapshotFrom(JSON.parse(content));
  } catch {
    return undefined;
  }
}

function snapshotFrom(value: unknown): Snapshot | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, keptAt, isWayBack, tables } = value as Record<string, unknown>;
  if (typeof name !== 'string' || typeof keptAt !== 'string' || !Array.isArray(tables)) return undefined;
  const instant = new Date(keptAt);
  const kept = tables.map(tableFrom);
  if (Number.isNaN(instant.getTime()) || !kept.every((table) => table !== undefined)) return undefined;
  return { name: name.slice(0, LONGEST_NAME), keptAt: instant, isWayBack: isWayBack === true, tables: kept };
}

/** Only tables and columns of ours, and only what a cell can hold. */
function tableFrom(value: unknown): KeptTable | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, headers, rows } = value as Record<string, unknown>;
  const form = KEPT_TABLES.find((each) => each.name === name);
  if (!form || !Array.isArray(headers) || !Array.isArray(rows)) return undefined;
  const ours = new Set<unknown>(form.columns.map((column) => column.name));
  if (!headers.includes('key') || !headers.every((header) => ours.has(header))) return undefined;
  const isRow = (row: unknown): row is Cell[] =>
    Array.isArray(row) && row.length === headers.length && row.every(isCell);
  return rows.every(isRow) ? { name: form.name, headers: headers as string[], rows } : undefined;
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

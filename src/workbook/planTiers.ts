import type { MaintenanceTier } from '../model/maintenanceTier';
import { TIERS_TABLE } from '../model/tiersTable';
import type { Cell } from './cell';
import { cellsFromRecord } from '../model/cellsFromRecord';
import { planRows, type IncomingRow } from './planTable';
import type { TablePlan } from './tablePlan';
import type { TableState } from './tableState';

/**
 * A contract whose tiers came gets them in the rows it has, lowest first, and further rows below; a step that is no
 * more leaves a blank row. Contracts of which no tiers came keep theirs, for example when their venue failed.
 */
export function planTiers(state: TableState, tiers: readonly MaintenanceTier[]): TablePlan {
  const { columns } = TIERS_TABLE;
  const cellOf = (row: readonly Cell[] | undefined, name: string): Cell =>
    row?.[state.headers.indexOf(name)] ?? '';
  const known: (IncomingRow | undefined)[] = state.values.map(() => undefined);
  const newcomers: IncomingRow[] = [];
  const free = positionsOf(state, cellOf, '');
  for (const [key, steps] of byKey(tiers)) {
    const rows = tierRows(steps);
    const places = positionsOf(state, cellOf, key);
    const isNew = places.length === 0;
    if (haveSameFloors(rows, places, (place) => cellOf(state.values[place], 'floor'))) {
      // Only the numbers changed, so that a user's sort order stays.
      for (const place of places) {
        known[place] = rows.find((row) => row.get('floor') === cellOf(state.values[place], 'floor'));
      }
      continue;
    }
    for (const row of rows) {
      const place = places.shift() ?? (isNew ? free.shift() : undefined);
      if (place === undefined) newcomers.push(row);
      else known[place] = row;
    }
    for (const place of places) known[place] = cellsFromRecord(columns, {});
  }
  return planRows(state, columns, { known, newcomers });
}

/** Each contract's rows, lowest floor first. */
export function tierRows(tiers: readonly MaintenanceTier[]): IncomingRow[] {
  return [...byKey(tiers).values()]
    .flatMap((steps) => [...steps].sort((one, other) => one.floor.comparedTo(other.floor)))
    .map((tier) => cellsFromRecord(TIERS_TABLE.columns, tier));
}

function byKey(tiers: readonly MaintenanceTier[]): Map<string, MaintenanceTier[]> {
  const groups = new Map<string, MaintenanceTier[]>();
  for (const tier of tiers) groups.set(tier.key, [...(groups.get(tier.key) ?? []), tier]);
  return groups;
}

function positionsOf(
  state: TableState,
  cellOf: (row: readonly Cell[], name: string) => Cell,
  key: string,
): number[] {
  return state.values.flatMap((row, position) => (cellOf(row, 'key') === key ? [position] : []));
}

function haveSameFloors(
  rows: readonly IncomingRow[],
  places: readonly number[],
  floorAt: (place: number) => Cell,
): boolean {
  const floors = new Set(rows.map((row) => row.get('floor')));
  return floors.size === places.length && places.every((place) => floors.has(floorAt(place)));
}

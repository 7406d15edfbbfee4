import { CommandType, createIdentifier, type IMutation } from '@univerjs/core';
import type { TableDefinition } from './tableDefinition';

/** Where the tables of a workbook are kept. */
export interface TableKeeper {
  keep(tables: readonly TableDefinition[]): void;
}

export const TableKeeper = createIdentifier<TableKeeper>('workbench.table-keeper');

export interface SetTablesParams {
  readonly unitId: string;
  readonly tables: readonly TableDefinition[];
}

/** Replaces all tables at once, so that Undo brings the former ones back. */
export const SetTablesMutation: IMutation<SetTablesParams> = {
  id: 'workbench.mutation.set-tables',
  type: CommandType.MUTATION,
  handler: (accessor, { tables }) => {
    accessor.get(TableKeeper).keep(tables);
    return true;
  },
};

import { CommandType, createIdentifier, type IMutation } from '@univerjs/core';
import type { SheetParts } from '../sheetParts';

/** Where what sheets hold beside their cells is kept. */
export interface PartsKeeper {
  keep(parts: ReadonlyMap<string, SheetParts>): void;
}

export const PartsKeeper = createIdentifier<PartsKeeper>('workbench.parts-keeper');

export interface SetPartsParams {
  readonly unitId: string;
  /** By the sheet's id. */
  readonly parts: ReadonlyMap<string, SheetParts>;
}

/** Replaces all at once, so that Undo brings the former ones back. */
export const SetPartsMutation: IMutation<SetPartsParams> = {
  id: 'workbench.mutation.set-parts',
  type: CommandType.MUTATION,
  handler: (accessor, { parts }) => {
    accessor.get(PartsKeeper).keep(parts);
    return true;
  },
};

import { CommandType, ICommandService } from '@univerjs/core';
import { ScrollToCellCommand, whenSheetEditorFocused } from '@univerjs/sheets-ui';
import { IShortcutService, MetaKeys } from '@univerjs/ui';
import { rangeOfArea } from './rangeOfArea';
import type { UniverWorkbook } from './univerWorkbook';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The browser's numbers of keys that the grid has no names for. */
const [END, HOME] = [35, 36];

/** The first cell of the row, or of all, that is not frozen; and the last one in use. */
const KEYS: readonly [binding: number, target: (workbook: UniverWorkbook) => Place][] = [
  [HOME, (workbook) => ({ row: workbook.selection().row, column: firstCell(workbook).column })],
  [HOME | MetaKeys.CTRL_COMMAND, firstCell],
  [END | MetaKeys.CTRL_COMMAND, lastCell],
];

/** Home, Ctrl+Home and Ctrl+End, which the grid leaves out. */
export function moveLikeExcel(workbook: UniverWorkbook): void {
  const { injector } = workbook.context;
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  for (const [binding, target] of KEYS) {
    const id = `workbench.command.move-${binding}`;
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: () => {
        go(workbook, target(workbook));
        return true;
      },
    });
    shortcuts.registerShortcut({ id, binding, preconditions: whenSheetEditorFocused });
  }
}

function go(workbook: UniverWorkbook, place: Place): void {
  const area = { ...place, rows: 1, columns: 1 };
  workbook.select(workbook.activeSheet(), area);
  workbook.context.attempt(ScrollToCellCommand.id, { range: rangeOfArea(area) });
}

function firstCell(workbook: UniverWorkbook): Place {
  const { rows, columns } = workbook.activeSheet().frozen();
  return { row: rows, column: columns };
}

function lastCell(workbook: UniverWorkbook): Place {
  const used = workbook.activeSheet().usedArea(true);
  return used === null
    ? firstCell(workbook)
    : { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
}

import { BooleanNumber, InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { TableDefinition } from './tableDefinition';
import type { UniverWorkbook } from './univerWorkbook';

const HEADER: IStyleData = { bg: { rgb: '#107c41' }, cl: { rgb: '#ffffff' }, bl: BooleanNumber.TRUE };
const BAND: IStyleData = { bg: { rgb: '#eef7f1' } };

/** Draws tables as Excel does: a header, and every other row shaded, under whatever format the cells have. */
export function drawTables({ context, tableStore }: UniverWorkbook): void {
  context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const table = tableStore.all().find((each) => each.sheetId === subUnitId && isInside(each, row, col));
      const look = table && lookOf(table, row);
      if (look === undefined) return next(cell);
      const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: { ...look, ...own } });
    },
  });
}

function isInside({ area }: TableDefinition, row: number, column: number): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

function lookOf({ area, options }: TableDefinition, row: number): IStyleData | undefined {
  const line = row - area.row;
  if (options.showHeaders && line === 0) return HEADER;
  const isShaded = options.showBandedRows && (line - (options.showHeaders ? 1 : 0)) % 2 === 0;
  return isShaded ? BAND : undefined;
}

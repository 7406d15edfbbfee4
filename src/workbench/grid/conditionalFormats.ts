import {
  BooleanNumber,
  CommandType,
  type ICellData,
  ICommandService,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { LexerTreeBuilder, RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { Subject } from 'rxjs';
import type { ConditionalFormat, ConditionalLook } from '../sheetParts';
import { computedArea } from './computedArea';
import { conditionFormula } from './conditionFormula';
import type { GridContext } from './gridContext';
import type { PartsStore } from './partsStore';
import { rangeOfArea } from './rangeOfArea';

/** Before the look of tables, so that it wins over it and over a cell's own format. */
const PRIORITY = 100;

interface Registered {
  readonly sheetId: string;
  readonly formulaId: string;
  /** One column stands for all where the rule is the same across. */
  readonly columns: number;
}

/** Lets the engine compute the rules of conditional formats, and gives cells the formats whose rule is true. */
export class ConditionalFormats {
  /** Rule by sheet, formula and computed area -> the engine's name for it. */
  private registered = new Map<string, Registered>();
  private readonly current = new Map<ConditionalFormat, Registered>();
  private isWaiting = false;
  private readonly results = new Subject<void>();
  /** A rule was computed anew. */
  readonly changed$ = this.results.asObservable();

  constructor(
    private readonly context: GridContext,
    private readonly store: PartsStore,
  ) {
    const { injector } = context;
    store.changed$.subscribe(() => this.register());
    injector.get(ICommandService).onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.registerSoon();
    });
    injector.get(RegisterOtherFormulaService).formulaResult$.subscribe(() => {
      if (this.registered.size > 0) this.results.next();
    });
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col, workbook }, next) => {
        const look = this.lookAt(subUnitId, row, col);
        if (look === null) return next(cell);
        const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
        return next({ ...cell, s: { ...own, ...look } });
      },
    });
  }

  private lookAt(sheetId: string, row: number, column: number): IStyleData | null {
    let look: IStyleData = {};
    let isFound = false;
    for (const format of this.store.of(sheetId).conditionalFormats) {
      const { area, stopIfTrue } = format;
      const [down, right] = [row - area.row, column - area.column];
      if (down < 0 || down >= area.rows || right < 0 || right >= area.columns) continue;
      if (!this.applies(format, down, right)) continue;
      // What an earlier one set stays.
      look = { ...styleOf(format.format), ...look };
      isFound = true;
      if (stopIfTrue) break;
    }
    return isFound ? look : null;
  }

  private applies(format: ConditionalFormat, down: number, right: number): boolean {
    const { injector, unitId } = this.context;
    const known = this.current.get(format);
    if (known === undefined) return false;
    const { sheetId, formulaId, columns } = known;
    const answer = injector.get(RegisterOtherFormulaService).getFormulaValueSync(unitId, sheetId, formulaId);
    return isTrue(answer?.result?.[down]?.[right % columns]?.[0]?.[0]);
  }

  /** Cells that fill a sheet further down need their rules computed; many changes in one go are looked at once. */
  private registerSoon(): void {
    if (this.isWaiting || this.registered.size === 0) return;
    this.isWaiting = true;
    queueMicrotask(() => {
      this.isWaiting = false;
      this.register();
    });
  }

  /** Tells the engine of new rules, and of those that are gone. */
  private register(): void {
    const { injector, unitId } = this.context;
    const service = injector.get(RegisterOtherFormulaService);
    const lexer = injector.get(LexerTreeBuilder);
    const before = this.registered;
    this.registered = new Map();
    this.current.clear();
    for (const [sheetId, { conditionalFormats }] of this.store.all()) {
      for (const format of conditionalFormats) {
        const area = computedArea(this.context, sheetId, format);
        const key = JSON.stringify([sheetId, format.id, format.area, area, format.origin, format.rule]);
        const formulaId =
          before.get(key)?.formulaId ??
          service.registerFormulaWithRange(unitId, sheetId, conditionFormula(format, lexer), [
            rangeOfArea(area),
          ]);
        const entry = { sheetId, formulaId, columns: area.columns };
        this.registered.set(key, entry);
        this.current.set(format, entry);
      }
    }
    for (const [key, { sheetId, formulaId }] of before) {
      if (!this.registered.has(key)) service.deleteFormula(unitId, sheetId, [formulaId]);
    }
  }
}

function isTrue(cell: Nullable<ICellData>): boolean {
  return typeof cell?.v === 'boolean'
    ? cell.v
    : typeof cell?.v === 'number'
      ? cell.v !== 0
      : cell?.v === 'TRUE';
}

function styleOf({ fillColor, fontColor, bold, italic }: ConditionalLook): IStyleData {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(fillColor === '' ? {} : { bg: { rgb: fillColor } }),
    ...(fontColor === '' ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: flag(bold) }),
    ...(italic === null ? {} : { it: flag(italic) }),
  };
}

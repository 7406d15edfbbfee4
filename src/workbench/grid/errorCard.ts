import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import type { Cell } from '../workbook';
import type { UniverWorkbook } from './univerWorkbook';

const [WIDTH, HEIGHT] = [280, 90];
const [SELECTED, HOVERED] = ['workbench.selected-error', 'workbench.hovered-error'];
/** The grid's own card, which says of every #VALUE! that there is an error in a value. */
const GENERAL = 'SHEET_FORMULA_ALERT';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Shows the sentence of an error beside its cell, when the cell is selected and while the pointer is over it. */
export class ErrorCard {
  private readonly alerts: CellAlertManagerService;
  private selected = '';

  constructor(private readonly workbook: UniverWorkbook) {
    const { injector } = workbook.context;
    this.alerts = injector.get(CellAlertManagerService);
    this.alerts.currentAlert$.subscribe((shown) => {
      const keys = shown.map(([key]) => key);
      const isSaidBetter = keys.includes(SELECTED) || keys.includes(HOVERED);
      if (isSaidBetter && keys.includes(GENERAL)) queueMicrotask(() => this.alerts.removeAlert(GENERAL));
    });
    injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
      this.alerts.removeAlert(HOVERED);
      if (hovered === null || hovered === undefined) return;
      const { row, col: column } = hovered.location;
      const cell = workbook.activeSheet().read({ row, column, rows: 1, columns: 1 })[0]?.[0];
      const sentence = sentenceOf(cell);
      if (sentence !== '' && this.key({ row, column }, sentence) !== this.selected)
        this.show(HOVERED, { row, column }, cell);
    });
  }

  /** The cell that is selected now; the card of the one before goes. */
  select(place: Place, cell: Cell): void {
    const sentence = sentenceOf(cell);
    const key = sentence === '' ? '' : this.key(place, sentence);
    if (key === this.selected) return;
    this.selected = key;
    this.alerts.removeAlert(SELECTED);
    if (key !== '') this.show(SELECTED, place, cell);
  }

  private key({ row, column }: Place, sentence: string): string {
    return `${this.workbook.activeSheet().id} ${row} ${column} ${sentence}`;
  }

  private show(key: string, { row, column }: Place, cell: Cell | undefined): void {
    const subUnitId = this.workbook.activeSheet().id;
    this.alerts.showAlert({
      key,
      type: CellAlertType.ERROR,
      title: cell?.text ?? '',
      message: sentenceOf(cell),
      width: WIDTH,
      height: HEIGHT,
      location: { unitId: this.workbook.context.unitId, subUnitId, row, col: column },
    });
  }
}

/** The sentence behind an error cell; "" for every other cell. */
export function sentenceOf(cell: Cell | undefined): string {
  const value = cell?.value;
  return typeof value === 'object' && value !== null ? (value.message ?? '') : '';
}

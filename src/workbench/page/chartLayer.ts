import { chartData } from '../chart/chartData';
import { drawChart } from '../chart/drawChart';
import type { FormatNumber } from '../chart/chartFrame';
import type { SheetView } from '../grid/sheetView';
import type { Chart } from '../sheetParts';
import type { Workbook } from '../workbook';

const PIXELS_PER_POINT = 96 / 72;

/** Shows the open sheet's charts over its cells, drawn anew when what they show changes. */
export class ChartLayer {
  private readonly layer = document.createElement('div');
  private readonly drawn = new Map<string, { readonly figure: HTMLElement; readonly content: string }>();

  constructor(
    grid: HTMLElement,
    private readonly workbook: Workbook,
    private readonly format: FormatNumber,
  ) {
    this.layer.className = 'charts';
    grid.append(this.layer);
  }

  /** Contents, places and sizes as they are now. */
  update(view: SheetView | null): void {
    const { charts } = this.workbook.activeSheet().parts;
    for (const [id, { figure }] of this.drawn) {
      if (charts.some((chart) => chart.id === id) && view) continue;
      figure.remove();
      this.drawn.delete(id);
    }
    if (!view) return;
    this.layer.style.inset = `${view.cells.top}px 0 0 ${view.cells.left}px`;
    for (const chart of charts) this.place(this.draw(chart), chart, view);
  }

  private draw(chart: Chart): HTMLElement {
    const data = chartData(this.workbook, chart);
    const size = {
      width: Math.round(chart.width * PIXELS_PER_POINT),
      height: Math.round(chart.height * PIXELS_PER_POINT),
    };
    const content = JSON.stringify([data, size]);
    const known = this.drawn.get(chart.id);
    if (known?.content === content) return known.figure;
    const figure = known?.figure ?? document.createElement('figure');
    figure.className = 'chart';
    figure.dataset['chart'] = chart.name;
    figure.replaceChildren(drawChart(data, size, this.format));
    if (!known) this.layer.append(figure);
    this.drawn.set(chart.id, { figure, content });
    return figure;
  }

  /** A chart that starts in the frozen rows or columns stays with them. */
  private place(figure: HTMLElement, chart: Chart, view: SheetView): void {
    const [left, top] = [chart.left * PIXELS_PER_POINT, chart.top * PIXELS_PER_POINT];
    const x = (left < view.frozen.width ? left : left - view.scroll.x) * view.zoom;
    const y = (top < view.frozen.height ? top : top - view.scroll.y) * view.zoom;
    figure.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) scale(${view.zoom})`;
    const cutLeft = left < view.frozen.width ? 0 : Math.max(0, view.frozen.width - x / view.zoom);
    const cutTop = top < view.frozen.height ? 0 : Math.max(0, view.frozen.height - y / view.zoom);
    figure.style.clipPath = cutLeft + cutTop > 0 ? `inset(${cutTop}px 0 0 ${cutLeft}px)` : '';
  }
}

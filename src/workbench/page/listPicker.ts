import type { InputCell } from '../grid/inputCell';
import type { CellOnScreen } from './cellOnScreen';

/** The arrow beside a cell that takes one of a list, and the list; Alt+Down opens it too. */
export class ListPicker {
  private readonly button = document.createElement('button');
  private readonly list = document.createElement('ul');
  private cell: InputCell | null = null;
  private place: CellOnScreen | null = null;

  constructor(
    grid: HTMLElement,
    private readonly focusGrid: () => void,
  ) {
    this.button.className = 'list-button';
    this.button.type = 'button';
    this.button.textContent = '▾';
    this.button.ariaLabel = 'Choose from the list';
    this.button.ariaHasPopup = 'listbox';
    this.list.className = 'list';
    this.list.role = 'listbox';
    this.list.ariaLabel = 'Values of the list';
    [this.button.hidden, this.list.hidden] = [true, true];
    grid.append(this.button, this.list);
    this.button.addEventListener('click', () => void this.open());
    this.list.addEventListener('keydown', (event) => this.onKey(event));
    this.list.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.list.contains(relatedTarget))) this.list.hidden = true;
    });
    grid.addEventListener(
      'keydown',
      (event) => {
        if (!event.altKey || event.key !== 'ArrowDown' || !this.cell || !this.list.hidden) return;
        event.preventDefault();
        event.stopPropagation();
        void this.open();
      },
      { capture: true },
    );
  }

  /** The selected cell, and where it is drawn. */
  show(cell: InputCell | null, place: CellOnScreen | null): void {
    if (cell?.key !== this.cell?.key) this.list.hidden = true;
    this.cell = cell?.hasList ? cell : null;
    this.place = place;
    this.button.hidden = !this.cell || !place;
    if (!place) return;
    this.button.style.transform = `translate(${Math.round(place.right)}px, ${Math.round(place.top)}px)`;
    this.button.style.height = `${Math.round(place.bottom - place.top)}px`;
    this.list.style.minWidth = `${Math.round(place.right - place.left)}px`;
  }

  private async open(): Promise<void> {
    const { cell, place } = this;
    const words = (await cell?.words()) ?? [];
    if (!cell || !place || cell.key !== this.cell?.key || words.length === 0) return;
    this.list.replaceChildren(
      ...words.map((word) => {
        const option = document.createElement('li');
        option.role = 'option';
        option.tabIndex = -1;
        option.textContent = word;
        option.addEventListener('click', () => this.pick(word));
        return option;
      }),
    );
    this.list.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.bottom)}px)`;
    this.list.hidden = false;
    this.option(0)?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const here = [...this.list.children].indexOf(document.activeElement ?? this.list);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: -1,
    };
    event.stopPropagation();
    const next = steps[event.key];
    if (next !== undefined) this.option(next)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') this.pick(this.option(here)?.textContent ?? '');
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  private option(index: number): HTMLElement | null {
    const found = [...this.list.children].at(index % Math.max(1, this.list.children.length));
    return found instanceof HTMLElement ? found : null;
  }

  private pick(word: string): void {
    const { cell } = this;
    this.close();
    cell?.pick(word);
  }

  private close(): void {
    this.list.hidden = true;
    this.focusGrid();
  }
}

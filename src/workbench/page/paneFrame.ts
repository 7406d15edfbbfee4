import { element } from './element';

const [NARROWEST, WIDEST, STEP] = [250, 800, 20];

/** The task pane beside the grid: shown, hidden, and as wide as the user likes, by pointer or by keyboard. */
export class PaneFrame {
  readonly frame = element('taskpane', HTMLIFrameElement);
  private readonly pane = element('pane', HTMLElement);
  private readonly splitter = element('splitter', HTMLElement);

  constructor(private readonly focusGrid: () => void) {
    element('pane-close', HTMLButtonElement).addEventListener('click', () => this.setShown(false));
    this.splitter.addEventListener('keydown', (event) => this.resizeByKey(event));
    this.splitter.addEventListener('pointerdown', (event) => this.resizeByPointer(event));
    this.resize(this.pane.offsetWidth);
  }

  get isShown(): boolean {
    return !this.pane.hidden;
  }

  setShown(shown: boolean): void {
    if (shown === this.isShown) return;
    this.pane.hidden = !shown;
    this.splitter.hidden = !shown;
    if (!shown) this.focusGrid();
  }

  focus(): void {
    this.frame.focus();
  }

  private resize(width: number): void {
    const pixels = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
    this.pane.style.width = `${pixels}px`;
    this.splitter.ariaValueNow = String(pixels);
    this.splitter.ariaValueMin = String(NARROWEST);
    this.splitter.ariaValueMax = String(WIDEST);
  }

  private resizeByKey(event: KeyboardEvent): void {
    const steps = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    this.resize(this.pane.offsetWidth + steps * STEP);
  }

  private resizeByPointer({ pointerId }: PointerEvent): void {
    const move = ({ clientX }: PointerEvent): void =>
      this.resize(this.pane.getBoundingClientRect().right - clientX);
    this.splitter.setPointerCapture(pointerId);
    this.splitter.addEventListener('pointermove', move);
    this.splitter.addEventListener(
      'lostpointercapture',
      () => this.splitter.removeEventListener('pointermove', move),
      {
        once: true,
      },
    );
  }
}

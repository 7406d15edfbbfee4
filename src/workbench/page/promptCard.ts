import type { InputCell } from '../grid/inputCell';
import type { CellOnScreen } from './cellOnScreen';

const GAP = 6;

/** Says below the selected cell what may be typed into it. */
export class PromptCard {
  private readonly card = document.createElement('div');
  private readonly title = document.createElement('strong');
  private readonly message = document.createElement('span');

  constructor(grid: HTMLElement) {
    this.card.className = 'prompt';
    this.card.role = 'status';
    this.card.hidden = true;
    this.card.append(this.title, this.message);
    grid.append(this.card);
  }

  show(cell: InputCell | null, place: CellOnScreen | null): void {
    const prompt = cell?.prompt;
    this.card.hidden = !prompt || !place;
    if (!prompt || !place) return;
    if (this.title.textContent !== prompt.title) this.title.textContent = prompt.title;
    if (this.message.textContent !== prompt.message) this.message.textContent = prompt.message;
    this.card.style.transform = `translate(${Math.round(place.right)}px, ${Math.round(place.bottom + GAP)}px)`;
  }
}

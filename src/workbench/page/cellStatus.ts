import { element } from './element';

/** What the status bar says of the selected cell; a screen reader hears it change. */
export interface CellStatus {
  readonly name: string;
  readonly text: string;
  /** The sentence of an error cell, or "". */
  readonly sentence: string;
}

export function showCellStatus({ name, text, sentence }: CellStatus): void {
  say('cell-name', name);
  say('cell-text', text);
  say('cell-error', sentence);
}

export function showCalculation(busy: boolean): void {
  say('calculation', busy ? 'Calculating…' : 'Ready');
}

/** Only a change is written: the same text again would be read out again. */
function say(id: string, text: string): void {
  const output = element(id, HTMLElement);
  if (output.textContent !== text) output.textContent = text;
}

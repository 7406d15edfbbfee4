import { savePreferences } from '../../actions/preferences';
import { addSymbols } from '../../actions/symbolList';
import { marketTexts } from '../texts/marketTexts';
import type { MarketSlice } from './marketSlice';
import { venuesToAsk } from './marketState';

/** The venues and coins that the user chooses, kept in the workbook. */
export class Choices {
  constructor(private readonly slice: MarketSlice) {}

  chooseVenue(id: string, isChosen: boolean): void {
    const state = this.slice.getState();
    const all = state.chosen ?? venuesToAsk(state);
    this.slice.set({ chosen: isChosen ? [...new Set([...all, id])] : all.filter((each) => each !== id) });
    this.keep();
  }

  /** The sentence to show when the text cannot join the list. */
  addSymbols(text: string): string | undefined {
    const answer = addSymbols(this.slice.getState().symbols, text);
    if (answer.problem !== undefined) return marketTexts.symbolProblem(answer.problem, answer.text);
    const { symbols } = answer;
    this.slice.set({ symbols });
    this.slice.say(marketTexts.symbolAdded(symbols.join(', ')));
    this.keep();
    return undefined;
  }

  removeSymbol(symbol: string): void {
    this.slice.set({ symbols: this.slice.getState().symbols.filter((each) => each !== symbol) });
    this.slice.say(marketTexts.symbolRemoved(symbol));
    this.keep();
  }

  keep(): void {
    const { source, symbols, chosen } = this.slice.getState();
    savePreferences({ source, symbols, ...(chosen && { venues: chosen }) }).catch(() => {
      this.slice.notify({ intent: 'info', sentence: marketTexts.notKept });
    });
  }
}

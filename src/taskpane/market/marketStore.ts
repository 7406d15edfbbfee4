import { lookAtMarket } from '../../actions/lookAtMarket';
import type { MarketFeed } from '../../actions/marketFeed';
import type { MarketSource } from '../../actions/marketSource';
import { readPersonalChoices, savePersonalChoices } from '../../actions/personalChoices';
import { readPreferences } from '../../actions/preferences';
import type { ServerConfig } from '../../actions/serverConfig';
import { marketTexts } from '../texts/marketTexts';
import { AutoRefresh } from './autoRefresh';
import { Choices } from './choices';
import { MarketSlice } from './marketSlice';
import { FIRST_STATE } from './marketState';
import { Refreshing } from './refreshing';
import { Sources } from './sources';
import { Terms } from './terms';

/** Holds what the Market section shows. What the user can do in it has a class for each intent. */
export class MarketStore extends MarketSlice {
  readonly choices = new Choices(this);
  readonly terms = new Terms(this);
  private readonly sources = new Sources(this);
  private readonly refreshing = new Refreshing(this, this.sources, this.terms);

  readonly auto = new AutoRefresh({
    refresh: () => this.refreshing.run(true),
    tell: (auto, isNews) => {
      this.set({ auto });
      if (isNews) this.say(marketTexts.autoNews(auto));
    },
  });

  /** The workbook's own choices come first, then what the server wants, then the sample. */
  async start(config: ServerConfig): Promise<void> {
    const { source = config.source, venues, symbols } = readPreferences();
    this.set({ chosen: venues, ...(symbols && { symbols }) });
    const { autoInterval } = readPersonalChoices();
    if (autoInterval !== undefined) this.setInterval(autoInterval);
    await Promise.all([this.sources.start(source, config.relayOnly), this.lookAround()]);
  }

  /** A workbook that will not say what it holds is no reason to stop. */
  private async lookAround(): Promise<void> {
    const stored = await lookAtMarket().catch(() => []);
    this.set({ stored });
  }

  /** The tables hold something else than the latest refresh brought: shows what. */
  async lookAgain(): Promise<void> {
    const { outcomes, places, complaints, unknownRates, question, notice } = FIRST_STATE;
    this.set({ outcomes, places, complaints, unknownRates, question, notice });
    await this.lookAround();
  }

  async chooseSource(source: MarketSource): Promise<void> {
    if (source === this.getState().source) return;
    this.auto.stop();
    this.cancel();
    this.set({ notice: undefined, question: undefined });
    const opened = this.sources.open(source);
    this.choices.keep();
    await opened;
  }

  retrySource(): Promise<void> {
    return this.sources.open(this.getState().source);
  }

  /** The present source, to be asked by others. */
  feed(): Promise<MarketFeed> {
    return this.sources.feed(this.getState().source);
  }

  /** False when it will not last longer than the pane. */
  chooseInterval(seconds: number): boolean {
    this.setInterval(seconds);
    return savePersonalChoices({ autoInterval: seconds });
  }

  private setInterval(seconds: number): void {
    this.auto.setInterval(seconds);
    this.set({ autoInterval: seconds });
  }

  /** True when prices were written. Everything that goes wrong becomes a sentence in the pane. */
  async refresh(): Promise<boolean> {
    const end = await this.refreshing.run(false);
    return end === 'written' || end === 'noAnswer';
  }

  cancel(): void {
    this.refreshing.cancel();
  }
}

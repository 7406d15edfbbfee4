import type { ComponentType } from 'react';
import { readPersonalChoices, savePersonalChoices } from '../actions/personalChoices';
import type { ServerConfig } from '../actions/serverConfig';
import { HedgeWatch } from './hedges/hedgeWatch';
import { MarketStore } from './market/marketStore';
import type { PaneDoor, Section } from './section';
import { PriceAgeStore } from './settings/priceAgeStore';
import { Store } from './store';
import { paneTexts } from './texts/paneTexts';

export interface PaneState {
  /** Where the pane is: beside a workbook, in a plain browser tab, or not yet known. */
  readonly host: 'starting' | 'workbook' | 'none';
  /** The id of the section whose tab is chosen. */
  readonly section: string;
  readonly isHelp: boolean;
  /** The person has not seen yet what the add-in does. */
  readonly isFirstRun: boolean;
  /** The views of the sections that were opened, by id; one that is missing is on its way. */
  readonly views: Readonly<Record<string, ComponentType | 'failed'>>;
  /** The last thing a screen reader should say. */
  readonly announcement: string;
}

/** The pane around its sections; its components and the ribbon's buttons call it alike. */
export class PaneStore extends Store<PaneState> implements PaneDoor {
  readonly market = new MarketStore((sentence) => this.announce(sentence));
  readonly priceAge = new PriceAgeStore((sentence) => this.announce(sentence));
  readonly hedges = new HedgeWatch((sentence) => this.announce(sentence));
  /** What the ribbon wants of sections, by id: what they do then, or that they are still to be loaded. */
  private readonly wishes = new Map<string, (() => void) | 'waiting'>();

  constructor(
    /** The tabs, from left to right. */
    readonly sections: readonly Section[],
    /** Shown in place of the tabs. */
    readonly help: Section,
  ) {
    super({
      host: 'starting',
      section: sections[0]?.id ?? '',
      isHelp: false,
      isFirstRun: false,
      views: {},
      announcement: '',
    });
    let wasAsking = false;
    this.market.subscribe(() => {
      const isAsking = this.market.getState().asked !== undefined;
      // New prices may have triggered a hedge.
      if (wasAsking && !isAsking) void this.hedges.look();
      wasAsking = isAsking;
    });
  }

  /** In a plain browser tab there is no workbook to fill. */
  startWithoutWorkbook(): void {
    this.set({ host: 'none' });
  }

  async start(config: ServerConfig): Promise<void> {
    this.set({ host: 'workbook', isFirstRun: readPersonalChoices().welcomed !== true });
    this.show(this.getState().section);
    await Promise.all([this.market.start(config), this.priceAge.start(), this.hedges.look()]);
  }

  /** Whether anybody sees the pane. */
  setHidden(isHidden: boolean): void {
    this.market.auto.setHidden(isHidden);
    this.priceAge.setHidden(isHidden);
    this.hedges.setHidden(isHidden);
  }

  show(id: string): void {
    this.set({ section: id, isHelp: false });
    const section = this.sections.find((each) => each.id === id);
    if (section) void this.open(section);
  }

  /** Shows a section and has it do what the ribbon's button promises. */
  ask(id: string): void {
    const act = this.wishes.get(id);
    if (typeof act === 'function') act();
    else this.wishes.set(id, 'waiting');
    this.show(id);
  }

  /** The person has seen what the add-in does, and wants the sample plan or not. It stays with him in this browser. */
  welcome(wantsSample: boolean): void {
    this.set({ isFirstRun: false });
    savePersonalChoices({ welcomed: true });
    if (wantsSample) this.ask('plan');
  }

  whenAsked(id: string, act: () => void): void {
    const isWaiting = this.wishes.get(id) === 'waiting';
    this.wishes.set(id, act);
    if (isWaiting) act();
  }

  showHelp(isHelp: boolean): void {
    this.set({ isHelp });
    if (isHelp) void this.open(this.help);
  }

  announce(sentence: string): void {
    this.set({ announcement: sentence });
  }

  /** Once; again only when it failed, as a chunk does without a network. */
  async open(section: Section): Promise<void> {
    const { [section.id]: view } = this.getState().views;
    if (view !== undefined && view !== 'failed') return;
    try {
      const opened = section.open(this);
      this.keep(section, opened instanceof Promise ? await opened : opened);
    } catch {
      this.keep(section, 'failed');
      this.announce(paneTexts.sectionFailed(section.title));
    }
  }

  private keep({ id }: Section, view: ComponentType | 'failed'): void {
    this.set({ views: { ...this.getState().views, [id]: view } });
  }
}

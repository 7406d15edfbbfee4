import type { ComponentType } from 'react';
import type { HedgeWatch } from './hedges/hedgeWatch';
import type { MarketStore } from './market/marketStore';
import type { PriceAgeStore } from './settings/priceAgeStore';

/** A part of the pane: a tab, or a fold inside one. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /**
   * Called when the section is first shown, and then never again: makes the section's own store, which lives as
   * long as the pane, and hands out its view. What is not needed at start comes by `import()`.
   */
  readonly open: (pane: PaneDoor) => ComponentType | Promise<ComponentType>;
}

/** What a section may ask of the pane around it. */
export interface PaneDoor {
  readonly market: MarketStore;
  readonly priceAge: PriceAgeStore;
  readonly hedges: HedgeWatch;
  /** Says a sentence to those who cannot see what changed. */
  announce(sentence: string): void;
  /** Shows the tab of a section. */
  show(id: string): void;
  /** What a section does when the ribbon asks for it; a wish from before it was loaded is kept until now. */
  whenAsked(id: string, act: () => void): void;
  /** Help stands in place of the tabs. */
  showHelp(isHelp: boolean): void;
}

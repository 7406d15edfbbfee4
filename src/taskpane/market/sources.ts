import type { MarketFeed } from '../../actions/marketFeed';
import type { MarketSource } from '../../actions/marketSource';
import { openMarketFeed } from '../../actions/openMarketFeed';
import { wordsOf } from '../noticeOf';
import { marketTexts } from '../texts/marketTexts';
import type { MarketSlice } from './marketSlice';

/** Where numbers come from: each source is opened when it is first chosen. */
export class Sources {
  private readonly feeds = new Map<MarketSource, Promise<MarketFeed>>();
  private relayOnly = false;

  constructor(private readonly slice: MarketSlice) {}

  start(source: MarketSource, relayOnly: boolean): Promise<void> {
    this.relayOnly = relayOnly;
    return this.open(source);
  }

  async open(source: MarketSource): Promise<void> {
    this.slice.set({ source, venues: undefined, sampleOf: undefined, feedFailure: undefined });
    const isStillChosen = (): boolean => this.slice.getState().source === source;
    try {
      const feed = await this.feed(source);
      if (!isStillChosen()) return;
      const names = Object.fromEntries(feed.venues.map(({ id, name }) => [id, name]));
      const venueNames = { ...this.slice.getState().venueNames, ...names };
      this.slice.set({ venues: feed.venues, venueNames, sampleOf: feed.observedAt });
    } catch (error) {
      if (!isStillChosen()) return;
      const feedFailure = marketTexts.feedFailed(wordsOf(error));
      this.slice.set({ feedFailure });
      this.slice.say(feedFailure);
    }
  }

  feed(source: MarketSource): Promise<MarketFeed> {
    const feed = this.feeds.get(source) ?? openMarketFeed(source, this.relayOnly);
    this.feeds.set(source, feed);
    feed.catch(() => this.feeds.delete(source));
    return feed;
  }
}

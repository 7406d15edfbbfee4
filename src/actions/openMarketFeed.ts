import type { MarketFeed } from './marketFeed';
import type { MarketSource } from './marketSource';

/** The adapters and the sample are large and not needed to show the pane, so they come when they are asked for. */
export async function openMarketFeed(source: MarketSource, relayOnly: boolean): Promise<MarketFeed> {
  if (source === 'sample') return (await import('./sampleFeed')).sampleFeed();
  return (await import('./liveFeed')).liveFeed(relayOnly);
}

import type { HistoryFeed } from '../../actions/historyFeed';
import type { MarketSource } from '../../actions/marketSource';
import { openHistoryFeed } from '../../actions/openHistoryFeed';
import { readServerConfig } from '../../actions/serverConfig';

const feeds = new Map<MarketSource, Promise<HistoryFeed>>();

async function open(source: MarketSource): Promise<HistoryFeed> {
  const { relayOnly } = await readServerConfig((input, init) => globalThis.fetch(input, init));
  return openHistoryFeed(source, relayOnly);
}

/** Each source is opened when it is first asked, and again only when that failed. */
export function historyFeed(source: MarketSource): Promise<HistoryFeed> {
  const feed = feeds.get(source) ?? open(source);
  feeds.set(
    source,
    feed.catch((error: unknown) => {
      feeds.delete(source);
      throw error;
    }),
  );
  return feed;
}

import type { HistoryFeed } from './historyFeed';
import type { MarketSource } from './marketSource';

/** The adapters and the sample come when they are asked for. */
export async function openHistoryFeed(source: MarketSource, relayOnly: boolean): Promise<HistoryFeed> {
  if (source === 'sample') return (await import('./sampleHistory')).sampleHistory();
  return (await import('./liveHistory')).liveHistory(relayOnly);
}

import { isMarketSource, type MarketSource } from './marketSource';

/** What the server that delivered the pane wants it to start with. */
export interface ServerConfig {
  readonly source: MarketSource;
  /** Venues are reached through the relay only. */
  readonly relayOnly: boolean;
}

const WITHOUT_SERVER: ServerConfig = { source: 'sample', relayOnly: false };

/** A plain web host has no config.json: then the pane starts on the sample. */
export async function readServerConfig(fetch: typeof globalThis.fetch): Promise<ServerConfig> {
  try {
    const response = await fetch('config.json', { headers: { accept: 'application/json' } });
    if (!response.ok) return WITHOUT_SERVER;
    const { source, relayOnly } = (await response.json()) as Record<string, unknown>;
    return {
      source: isMarketSource(source) ? source : WITHOUT_SERVER.source,
      relayOnly: relayOnly === true,
    };
  } catch {
    return WITHOUT_SERVER;
  }
}

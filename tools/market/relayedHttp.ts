import { createHttp, type VenueHttp } from '../../src/market/http';
import { createRelay, type RelayOptions } from '../../src/relay/createRelay';

/** Requests that go the pane's way, through a relay in this very process. */
export function relayedHttp(options: RelayOptions): VenueHttp {
  const relay = createRelay(options);
  return createHttp({
    route: 'relay',
    relayBase: 'http://relay.invalid/relay',
    fetch: async (input, init) => relay.fetch(new Request(input, init)),
  });
}

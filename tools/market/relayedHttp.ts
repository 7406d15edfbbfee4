import { createHttp, type VenueHttp } from '../../src/market/http';
import { createRelay, type RelayOptions } from '../../src/relay/createRelay';
import { inProcessFetch } from './inProcessFetch';

/** Requests that go the pane's way, through a relay in this very process. */
export function relayedHttp(options: RelayOptions): VenueHttp {
  return createHttp({
    route: 'relay',
    relayBase: 'http://relay.invalid/relay',
    fetch: inProcessFetch(createRelay(options)),
  });
}

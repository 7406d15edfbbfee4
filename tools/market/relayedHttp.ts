import { createHttp, type HttpOptions, type VenueHttp } from '../../src/market/http';
import { createRelay, type RelayOptions } from '../../src/relay/createRelay';
import { inProcessFetch } from './inProcessFetch';

/** Requests that go the pane's way, through a relay in this very process. */
export function relayedHttp(options: RelayOptions, client: Pick<HttpOptions, 'now'> = {}): VenueHttp {
  return createHttp({
    ...client,
    route: 'relay',
    relayBase: 'http://relay.invalid/relay',
    fetch: inProcessFetch(createRelay(options)),
  });
}

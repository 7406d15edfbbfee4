import { forwardedAddress } from '../../src/relay/clientAddress';
import { createRelay } from '../../src/relay/createRelay';

const PROXY = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };

test('behind a proxy each client that the proxy names has its own allowance', async () => {
  const relay = createRelay({
    fetch: () => Promise.resolve(Response.json([])),
    rate: { burst: 1, perSecond: 0.001 },
    clientOf: forwardedAddress,
  });
  const as = async (forwarded: string) => {
    const headers = { 'x-forwarded-for': forwarded };
    const request = new Request('http://pane.example/relay/binance/fapi/v1/premiumIndex', { headers });
    return (await relay.fetch(request, PROXY)).status;
  };
  expect(await as('198.51.100.1')).toBe(200);
  expect(await as('198.51.100.2')).toBe(200);
  // Whatever a client writes stands before what the proxy adds.
  expect(await as('203.0.113.9, 198.51.100.1')).toBe(429);
  expect(await as('203.0.113.10,198.51.100.2 ')).toBe(429);
});

test.each([undefined, '', ' ', '203.0.113.9, '])(
  'without a name from the proxy (%p) the proxy counts',
  (text) => {
    const headers = new Headers(text === undefined ? {} : { 'x-forwarded-for': text });
    expect(forwardedAddress(new Request('http://pane.example/', { headers }), PROXY)).toBe('127.0.0.1');
  },
);

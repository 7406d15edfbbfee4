import { readServerConfig } from '../../src/actions/serverConfig';

const answering = (body: string, status = 200): typeof fetch =>
  jest.fn(() => Promise.resolve(new Response(body, { status })));

describe('readServerConfig', () => {
  it('takes what the server says', async () => {
    const fetch = answering('{"source":"live","relayOnly":true}');
    await expect(readServerConfig(fetch)).resolves.toEqual({ source: 'live', relayOnly: true });
    expect(fetch).toHaveBeenCalledWith('config.json', expect.anything());
  });

  it.each([
    ['there is none', answering('not found', 404)],
    ['it is a page', answering('<!doctype html>')],
    ['it is null', answering('null')],
    ['its words are unknown', answering('{"source":"other","relayOnly":"yes"}')],
    ['the network is down', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('starts on the sample when %s', async (_case, fetch) => {
    await expect(readServerConfig(fetch)).resolves.toEqual({ source: 'sample', relayOnly: false });
  });
});

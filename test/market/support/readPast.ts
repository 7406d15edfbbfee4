import { createHttp } from '../../../src/market/http';
import type { Instrument } from '../../../src/market/instrument';
import { readCloses, type ClosesReading } from '../../../src/market/readCloses';
import { readDepth, type DepthReading } from '../../../src/market/readDepth';
import { NOW, readMoment } from './readMoment';
import { replayedHttp } from './replayedHttp';

const now = () => new Date(NOW);

/** A venue's answers as a test makes them up: a Response as it is, anything else as JSON. */
export type Reply = (url: URL, body: string) => unknown;

function answering(reply: Reply) {
  const asked: { readonly url: URL; readonly body: string }[] = [];
  const http = createHttp({
    route: 'direct',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const question = { url: new URL(request.url), body: await request.text() };
      asked.push(question);
      const answer = reply(question.url, question.body);
      return answer instanceof Response ? answer : Response.json(answer);
    },
  });
  return { http, asked };
}

async function contractIn(folder: string, venue: string, symbol: string): Promise<Instrument> {
  const { market } = await readMoment(venue, folder);
  const contract = market.contracts.find((row) => row.symbol === symbol);
  if (contract === undefined) throw new Error(`${folder} lists no ${symbol}`);
  return contract;
}

/** Days and closes as text. */
export function told({ closes }: ClosesReading): [string, string][] {
  return closes.map(({ day, close }) => [day.toISOString(), close.toFixed()]);
}

/** Prices and contracts as text. */
export function levels({ bids, asks }: DepthReading) {
  const side = (rows: DepthReading['bids']) =>
    rows.map(({ price, contracts }) => [price.toFixed(), contracts.toFixed()]);
  return { bids: side(bids), asks: side(asks) };
}

/** The closes of a contract as the pane would read them from a folder of answers. */
export async function closesIn(folder: string, venue: string, symbol: string, days: number) {
  const contract = await contractIn(folder, venue, symbol);
  return readCloses(contract, days, { http: replayedHttp(folder), now });
}

/** Its order book. */
export async function depthIn(folder: string, venue: string, symbol: string) {
  const contract = await contractIn(folder, venue, symbol);
  return readDepth(contract, { http: replayedHttp(folder), now });
}

/** The closes that come of made-up answers, and what was asked for. */
export async function closesFrom(instrument: Instrument, days: number, reply: Reply) {
  const { http, asked } = answering(reply);
  return { reading: await readCloses(instrument, days, { http, now }), asked };
}

/** The order book that comes of a made-up answer, and what was asked for. */
export async function depthFrom(instrument: Instrument, reply: Reply) {
  const { http, asked } = answering(reply);
  return { reading: await readDepth(instrument, { http, now }), asked };
}

import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { readVenue } from '../src/market/readVenue';
import { venueMarketJson } from '../src/market/snapshot';
import { VENUE_IDS } from '../src/market/venues';
import { describeMarket } from './market/describeMarket';
import { readPast } from './market/readPast';
import { relayedHttp } from './market/relayedHttp';

const USAGE = `Usage: npm run --silent market -- <venue> [--json] [--symbols BTC,ETH] [--closes BTC [--days 90]] [--book BTCUSDT] [--timeout seconds]; venues: ${VENUE_IDS.join(', ')}`;
const DAYS = 90;

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        symbols: { type: 'string' },
        closes: { type: 'string' },
        days: { type: 'string' },
        book: { type: 'string' },
        timeout: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
  }
}

/** Prints what the adapters make of a venue, through the relay's own code. */
async function market(): Promise<void> {
  const { values, positionals } = commandLine();
  const [venue, ...others] = positionals;
  if (venue === undefined || others.length > 0) throw new Error(`Name one venue. ${USAGE}`);
  const seconds = parseNumber(values.timeout, `--timeout must be a number of seconds. ${USAGE}`);
  if (seconds !== undefined && seconds <= 0) throw new Error(`--timeout must be positive. ${USAGE}`);
  const upstream = process.env['HEDGEROW_UPSTREAM'];
  const http = relayedHttp({
    ...(upstream && { upstream }),
    ...(seconds !== undefined && { timeoutMilliseconds: seconds * 1000 }),
  });
  const options = { http, now: () => new Date() };
  const days = parseNumber(values.days, `--days must be a number. ${USAGE}`) ?? DAYS;
  const past = await readPast(
    venue,
    { closes: values.closes, days, book: values.book },
    values.json,
    options,
  );
  if (past !== undefined) {
    process.stdout.write(`${past}\n`);
    return;
  }
  const read = await readVenue(venue, {
    ...options,
    ...(values.symbols !== undefined && { symbols: values.symbols.split(',') }),
  });
  const text = values.json ? JSON.stringify(venueMarketJson(read), undefined, 2) : describeMarket(read);
  process.stdout.write(`${text}\n`);
}

market().catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 1;
});

import { logErrorMessage } from 'office-addin-cli';
import { readVenue } from '../src/market/readVenue';
import { VENUES, VENUE_IDS, isVenueId, type VenueId } from '../src/market/venues';
import { compareTerms } from './ccxt/compareTerms';
import { describeComparison } from './ccxt/describeComparison';
import { CCXT_VENUES, loadCcxt, openCcxt } from './ccxt/openCcxt';
import { readCcxt } from './ccxt/readCcxt';
import { relayedHttp } from './market/relayedHttp';

const COMPARED = VENUE_IDS.filter((id) => CCXT_VENUES[id] !== undefined);
const USAGE = `Usage: npm run compare:ccxt -- [venue …]; venues: ${COMPARED.join(', ')}`;

async function compareVenue(ccxt: Readonly<Record<string, unknown>>, id: VenueId): Promise<string> {
  const venue = CCXT_VENUES[id];
  if (venue === undefined) throw new Error(`ccxt does not know ${VENUES[id].name}.`);
  const upstream = process.env['HEDGEROW_UPSTREAM'];
  const [ours, theirs] = await Promise.all([
    readVenue(id, { http: relayedHttp({ ...(upstream && { upstream }) }), now: () => new Date() }),
    readCcxt(openCcxt(ccxt, venue, upstream), venue.params),
  ]);
  return [
    describeComparison(VENUES[id].name, compareTerms(ours.contracts, theirs.terms)),
    ...ours.problems.map(({ sentence }) => `! ours: ${sentence}`),
    ...theirs.problems.map((problem) => `! ccxt: ${problem}`),
  ].join('\n');
}

/**
 * Reads contract terms twice, with our adapters and with ccxt, and prints where they part. For a developer: the add-in
 * itself knows nothing of ccxt.
 */
async function compareCcxt(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !isVenueId(name) || CCXT_VENUES[name] === undefined);
  if (unknown !== undefined) throw new Error(`There is no venue "${unknown}" to compare. ${USAGE}`);
  const ccxt = await loadCcxt();
  for (const id of names.length > 0 ? names.filter(isVenueId) : COMPARED) {
    try {
      process.stdout.write(`${await compareVenue(ccxt, id)}\n\n`);
    } catch (error) {
      // One venue out of reach does not keep the others from being compared.
      logErrorMessage(error);
      process.exitCode = 1;
    }
  }
}

compareCcxt().catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 1;
});

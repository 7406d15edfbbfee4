import { parseArgs } from 'node:util';
import { isMarketSource, type MarketSource } from '../../src/actions/marketSource';
import { portOption } from './portOption';

const DEFAULT_PORT = 3000;

export interface StartOptions {
  readonly source: MarketSource;
  readonly port: number;
  /** A port that was asked for is not silently replaced by another. */
  readonly portIsWish: boolean;
  readonly excel: boolean;
  readonly open: boolean;
  readonly watch: boolean;
  readonly help: boolean;
}

export const START_HELP = `npm start [-- options]
  --source sample|live   data the pane starts on (sample: dated, offline; live: the venues, through the relay)
  --port <number>        port of http://localhost (${DEFAULT_PORT})
  --no-open              print the address, open nothing
  --watch                build again whenever a source file changes
  --excel                https and a manifest for Excel (the same as npm run start:excel)`;

function sourceFrom(text: string | undefined): MarketSource {
  if (text === undefined) return 'sample';
  if (isMarketSource(text)) return text;
  throw new Error(`--source must be "sample" or "live"; it is "${text}".`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        source: { type: 'string' },
        port: { type: 'string' },
        excel: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        watch: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${START_HELP}`);
  }
}

/** Command line -> what to start; throws a sentence for a word it does not know. */
export function startOptions(args: readonly string[]): StartOptions {
  const values = parse(args);
  return {
    source: sourceFrom(values.source),
    port: portOption(values.port, DEFAULT_PORT),
    portIsWish: values.port !== undefined,
    excel: values.excel ?? false,
    open: !values['no-open'],
    watch: values.watch ?? false,
    help: values.help ?? false,
  };
}

import { parseArgs } from 'node:util';

const ORIGIN = 'https://localhost:3000';
const TIMEOUT_SECONDS = 10;
const MOST_SECONDS = 600;

interface ProbeCommand {
  readonly origin: string;
  readonly timeoutMilliseconds: number;
  readonly json: boolean;
  readonly help: boolean;
}

export const PROBE_HELP = `npm run probe [-- options]
  --origin <address>    the pane's address, which a browser tells the venues (${ORIGIN})
  --timeout <seconds>   how long a venue may take (${TIMEOUT_SECONDS})
  --json                for programs; with npm run --silent probe`;

function originFrom(text: string | undefined): string {
  if (text === undefined) return ORIGIN;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
  throw new Error(`--origin must be an address such as https://hedge.example.com; it is "${text}".`);
}

function timeoutFrom(text: string | undefined): number {
  if (text === undefined) return TIMEOUT_SECONDS;
  const seconds = /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new Error(`--timeout must be a number of seconds above 0, ${MOST_SECONDS} at most; it is "${text}".`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        origin: { type: 'string' },
        timeout: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${PROBE_HELP}`);
  }
}

/** Command line -> how to probe; throws a sentence for a word it does not know. */
export function probeOptions(args: readonly string[]): ProbeCommand {
  const values = parse(args);
  return {
    origin: originFrom(values.origin),
    timeoutMilliseconds: timeoutFrom(values.timeout) * 1000,
    json: values.json ?? false,
    help: values.help ?? false,
  };
}

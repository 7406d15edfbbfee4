import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { portOption } from './portOption';

const PORT = 8787;
const MEMORY_MEGABYTES = 64;
const MOST_MEGABYTES = 4096;

export interface RelayServerOptions {
  readonly port: number;
  /** Addresses to listen at; this machine's own when absent. */
  readonly hosts?: readonly string[];
  /** Connections come from a proxy of one's own, which names the client. */
  readonly behindProxy: boolean;
  /** Bytes of answers kept for the time a venue fails. */
  readonly memory: number;
  readonly help: boolean;
}

export const RELAY_HELP = `npm run relay [-- options]
  --port <number>     port to listen at (${PORT}; 0 takes any free one)
  --host <address>    IP address to listen at, such as 0.0.0.0 (this machine only)
  --behind-proxy      count requests per client as your proxy names it in X-Forwarded-For
  --memory <MB>       last good answers to keep for the time a venue fails (${MEMORY_MEGABYTES})

The pane asks the relay on its own origin: serve /relay/ of the pane's address from here (README, "Live prices").`;

function hostsFrom(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  if (isIP(text) !== 0) return [text];
  throw new Error(`--host must be an IP address such as 0.0.0.0 or ::; it is "${text}".`);
}

function memoryFrom(text: string | undefined): number {
  const megabytes =
    text === undefined ? MEMORY_MEGABYTES : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (megabytes <= MOST_MEGABYTES) return megabytes * 1024 * 1024;
  throw new Error(
    `--memory must be a whole number of megabytes from 0 to ${MOST_MEGABYTES}; it is "${text ?? ''}".`,
  );
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'behind-proxy': { type: 'boolean' },
        memory: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${RELAY_HELP}`);
  }
}

/** Command line -> how to run the relay; throws a sentence for a word it does not know. */
export function relayOptions(args: readonly string[]): RelayServerOptions {
  const values = parse(args);
  const hosts = hostsFrom(values.host);
  return {
    port: portOption(values.port, PORT, 0),
    ...(hosts && { hosts }),
    behindProxy: values['behind-proxy'] ?? false,
    memory: memoryFrom(values.memory),
    help: values.help ?? false,
  };
}

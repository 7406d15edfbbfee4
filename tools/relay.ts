import { logErrorMessage } from 'office-addin-cli';
import { forwardedAddress } from '../src/relay/clientAddress';
import { listen, PortTaken } from './serve/listen';
import { loggedRelay } from './serve/loggedRelay';
import { RELAY_HELP, relayOptions } from './serve/relayOptions';

/** A venue has 10 seconds to answer those who have asked already. */
const GRACE_MILLISECONDS = 12_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function tell(event: string, more: object = {}): void {
  say(JSON.stringify({ at: new Date().toISOString(), event, ...more }));
}

/** The relay as a server of its own, for hosts that serve the pane's files by other means. */
async function relay(args: readonly string[]): Promise<void> {
  const options = relayOptions(args);
  if (options.help) {
    say(RELAY_HELP);
    return;
  }
  const app = loggedRelay(process.env['HEDGEROW_UPSTREAM'], say, {
    memory: options.memory,
    ...(options.behindProxy && { clientOf: forwardedAddress }),
  });
  const listening = await listen(app, options.port, options.hosts && { hosts: options.hosts });
  tell('listening', { port: listening.port });
  const stop = () => {
    tell('stopping');
    void listening.close(GRACE_MILLISECONDS).then(() => {
      tell('stopped');
      process.exit(0);
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

relay(process.argv.slice(2)).catch((error: unknown) => {
  const sentence =
    error instanceof PortTaken
      ? `Port ${error.port} is taken by another program. Stop that program, or choose another port: npm run relay -- --port ${error.port + 1}`
      : error;
  logErrorMessage(sentence);
  process.exitCode = 1;
});

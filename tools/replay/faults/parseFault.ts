import { FAULT_KINDS, type Fault } from './faultKinds';

/** "429", "html:binance" or "type:/v5/market/tickers?category=linear" as a fault; throws a sentence. */
export function parseFault(text: string): Fault {
  const colon = text.indexOf(':');
  const word = colon < 0 ? text : text.slice(0, colon);
  const where = colon < 0 ? undefined : text.slice(colon + 1);
  const kind = FAULT_KINDS.map(([each]) => each).find((each) => each === word);
  if (kind === undefined) {
    throw new Error(
      `--fail must be one of ${FAULT_KINDS.map(([each]) => each).join(', ')}; it is "${word}". See --help.`,
    );
  }
  if (where === '') {
    throw new Error(
      `--fail ${kind}: needs a venue or a part of an address after the colon, or no colon to disturb every answer.`,
    );
  }
  return { kind, ...(where !== undefined && { where }) };
}

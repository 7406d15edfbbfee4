import { Decimal } from './decimal';

const DECIMAL_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The door from a venue: "65000.5" or 65000.5 becomes a Decimal once; "", null and words are absent, never 0. */
export function decimalFromText(text: unknown): Decimal | undefined {
  if (typeof text === 'number') return Number.isFinite(text) ? new Decimal(String(text)) : undefined;
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  return DECIMAL_TEXT.test(trimmed) ? new Decimal(trimmed) : undefined;
}

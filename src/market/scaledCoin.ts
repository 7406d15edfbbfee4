import { Decimal } from '../model/decimal';

export interface ScaledCoin {
  readonly coin: string;
  /** Single coins in one of the venue's units; absent where the venue counts single coins. */
  readonly scale?: Decimal;
}

/** Other names of one coin. */
const SYNONYMS: Readonly<Record<string, string>> = { XBT: 'BTC' };

/** How venues write "so many of this coin": 1000PEPE, 1000000MOG, 1MBABYDOGE, kBONK, SHIB1000. */
const SPELLINGS: readonly { readonly pattern: RegExp; readonly scale?: string }[] = [
  { pattern: /^(?<scale>10{3,8})(?<coin>[A-Z][A-Z0-9]*)$/ },
  { pattern: /^1M(?<coin>[A-Z]{2}[A-Z0-9]*)$/, scale: '1000000' },
  { pattern: /^k(?<coin>[A-Z]{2}[A-Z0-9]*)$/, scale: '1000' },
  { pattern: /^(?<coin>[A-Z]{2,})(?<scale>10{3,6})$/ },
];

/** The single coin behind a venue's word for it. 1INCH starts with a digit and is a coin all the same. */
export function scaledCoin(venueWord: string): ScaledCoin {
  for (const { pattern, scale } of SPELLINGS) {
    const groups = pattern.exec(venueWord)?.groups;
    if (groups?.['coin'] === undefined) continue;
    return { coin: groups['coin'], scale: new Decimal(scale ?? groups['scale'] ?? '1') };
  }
  return { coin: SYNONYMS[venueWord] ?? venueWord };
}

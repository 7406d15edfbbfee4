export const DEFAULT_SYMBOLS: readonly string[] = ['BTC', 'ETH', 'SOL'];
export const MOST_SYMBOLS = 50;

/** Why a text cannot join the list; the pane has the sentence. */
export type SymbolProblem = 'blank' | 'form' | 'duplicate' | 'full';

export type SymbolAnswer =
  | { readonly symbols: readonly string[]; readonly problem?: undefined }
  | { readonly problem: SymbolProblem; readonly text: string };

/** A coin as venues spell it: letters and digits of any script. */
const COIN = /^[\p{L}\p{N}]{1,20}$/u;

export function isSymbol(text: unknown): text is string {
  return typeof text === 'string' && COIN.test(text) && text === text.toUpperCase();
}

/** Adds one coin, or several between commas or spaces; all of them or none. */
export function addSymbols(symbols: readonly string[], text: string): SymbolAnswer {
  const parts = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return { problem: 'blank', text };
  const next = [...symbols];
  for (const part of parts) {
    if (!isSymbol(part)) return { problem: 'form', text: part };
    if (next.includes(part)) return { problem: 'duplicate', text: part };
    next.push(part);
  }
  return next.length > MOST_SYMBOLS ? { problem: 'full', text } : { symbols: next };
}

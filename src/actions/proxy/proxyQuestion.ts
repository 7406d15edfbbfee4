/** What a proxy is looked for. */
export interface ProxyQuestion {
  readonly coin: string;
  /** Coins; owed is negative. */
  readonly quantity: number;
  readonly venue: string;
  /** Rows of name and value as HEDGE.PLAN takes them; the venue is that of the question. */
  readonly settings: readonly (readonly [string, string | number | boolean])[];
}

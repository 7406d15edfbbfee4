/** A contract whose terms come with the add-in: linear, in whole contracts, in dollars. Numbers as their source writes them. */
export interface StaticContract {
  /** As the venue spells it. */
  readonly symbol: string;
  readonly base: string;
  /** Absent of a perpetual. */
  readonly expiresAt?: Date;
  /** Coins. */
  readonly contractSize: string;
  readonly tickSize: string;
  readonly fundingIntervalHours?: string;
}

/** Where the terms were read, and on which day. */
export interface TermsSource {
  readonly name: string;
  readonly lookedUpOn: string;
}

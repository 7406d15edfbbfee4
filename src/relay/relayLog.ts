/** A request that was passed on. */
export interface RelayPassed {
  readonly event: 'relay';
  readonly venue: string;
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** Answered by another client's request that was under way. */
  readonly shared: boolean;
  /** An earlier answer so many seconds old, and why there was no new one. */
  readonly staleSeconds?: number;
  readonly because?: string;
}

/** A request that was not. Its address is the client's own words, so only a listed venue is named. */
export interface RelayRefused {
  readonly event: 'refused';
  readonly because: 'not on the list' | 'too large' | 'too many requests';
  readonly status: number;
  readonly venue?: string;
}

/** A request that met a defect of the relay. */
export interface RelayFailed {
  readonly event: 'failed';
  readonly error: string;
  readonly where: string;
}

/** What is written down of a request: nothing about who asked. */
export type RelayLogEntry = RelayPassed | RelayRefused | RelayFailed;

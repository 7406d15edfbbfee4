/** Why an answer cannot be given; `functions/` turns each reason into one Excel error. */
export type HedgeErrorReason = 'badArgument' | 'notAvailable' | 'divideByZero' | 'noSolution';

/** The one error the product throws on purpose. Anything else that is thrown is a bug. */
export class HedgeError extends Error {
  override readonly name = 'HedgeError';

  constructor(
    readonly reason: HedgeErrorReason,
    sentence: string,
  ) {
    super(sentence);
  }
}

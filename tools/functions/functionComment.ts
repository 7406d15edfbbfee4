/** What the comment above one custom function says, for the build's checks, the tests and the reference. */
export interface FunctionComment {
  readonly file: string;
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly ParameterComment[];
  readonly returns: string;
  readonly remarks: string;
  readonly errors: readonly string[];
  readonly examples: readonly Example[];
  readonly source: string;
}

export interface ParameterComment {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** `=HEDGE.CONTRACTS(90000, 0, 0.01) → #VALUE! price must be positive; it is empty or 0` */
export interface Example {
  readonly formula: string;
  /** As a cell or an array constant: 150, {1,2;3,4}, #VALUE! and its sentence. */
  readonly result: string;
}

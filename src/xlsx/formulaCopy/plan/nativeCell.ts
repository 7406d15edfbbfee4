/** A cell with its formula, or with a word. */
export interface NativeCell {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  readonly word?: string;
}

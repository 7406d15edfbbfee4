import type { FormField } from './typedFields';

/** A form of the pane that writes to the Hedges table. It never changes: each answer gives the next one. */
export interface HedgeForm {
  readonly title: string;
  readonly submit: string;
  /** What the numbers below it are of. */
  readonly choice: FormChoice | undefined;
  readonly fields: readonly FormField[];
  /** What will come of it. */
  readonly preview: readonly string[];
  choose(value: string): HedgeForm;
  type(name: string, text: string): HedgeForm;
  /** Only when no field has a problem. Returns the sentence to say then. */
  write(now: Date): Promise<string>;
}

export interface FormChoice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

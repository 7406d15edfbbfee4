import { OfficeError } from './officeError';

/** A plain answer of a method, there after the next sync. */
export class ClientResult {
  private answer: { readonly value: unknown } | null = null;

  get value(): unknown {
    if (!this.answer)
      throw new OfficeError('ValueNotLoaded', 'The value is there only after context.sync().');
    return this.answer.value;
  }

  take(value: unknown): void {
    this.answer = { value };
  }
}

/** The error that an add-in catches when Excel refuses a request, or when it uses the API wrongly. */
export class OfficeError extends Error {
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation: string };
  readonly traceMessages: readonly string[] = [];

  constructor(
    readonly code: string,
    message: string,
    errorLocation = '',
  ) {
    super(message);
    this.name = 'RichApi.Error';
    this.debugInfo = { code, message, errorLocation };
  }
}

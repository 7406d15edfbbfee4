/** The error that a function throws or returns to show an Excel error, with a sentence where Excel shows one. */
class CustomFunctionError extends Error {
  readonly type = 'Error';
  readonly basicType = 'Error';
  readonly basicValue: string;
  readonly errorMessage: string;

  constructor(
    readonly code: string,
    message = '',
  ) {
    const canSpeak = code === ErrorCode.invalidValue || code === ErrorCode.notAvailable;
    super(canSpeak ? message : '');
    this.basicValue = code;
    this.errorMessage = this.message;
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** The functions that a page has associated, and the global `CustomFunctions` through which it does. */
export class CustomFunctionRegistry {
  private readonly functions = new Map<string, (...args: unknown[]) => unknown>();

  readonly namespace = {
    associate: (first: unknown, run?: unknown) => this.associate(first, run),
    Error: CustomFunctionError,
    ErrorCode,
  };

  ids(): string[] {
    return [...this.functions.keys()];
  }

  invoke(id: string, args: readonly unknown[], address: string): unknown {
    const run = this.functions.get(id.toUpperCase());
    if (!run) throw new CustomFunctionError(ErrorCode.invalidName);
    return run(...args.map(asArgument), { address, functionName: id });
  }

  /** One id with its function, or an object of several. */
  private associate(first: unknown, run: unknown): void {
    if (typeof first === 'string' && isFunction(run)) this.functions.set(first.toUpperCase(), run);
    else if (typeof first === 'object' && first !== null && run === undefined) {
      for (const [id, each] of Object.entries(first)) this.associate(id, each);
    } else throw new Error('CustomFunctions.associate takes an id and a function.');
  }
}

/** Error cells reach a function as errors of its own page. */
function asArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asArgument);
  if (typeof value !== 'object' || value === null || !('basicValue' in value)) return value;
  return 'type' in value && value.type === 'Error'
    ? new CustomFunctionError(String(value.basicValue))
    : value;
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}

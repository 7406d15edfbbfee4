/** One parameter as functions.json describes it. */
export interface Parameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** Arguments as Excel hands them over: a cell for a matrix parameter arrives as 1×1, an omitted one as null. */
export function excelArguments(parameters: readonly Parameter[], typed: readonly unknown[]): unknown[] {
  return parameters.map((parameter, index) => {
    const argument = typed[index];
    if (argument === undefined || argument === null) return null;
    return parameter.dimensionality === 'matrix' && !Array.isArray(argument) ? [[argument]] : argument;
  });
}

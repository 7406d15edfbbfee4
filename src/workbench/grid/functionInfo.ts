import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionMetadata, ParameterMetadata } from './functionsMetadata';

const example = ({ dimensionality, name }: ParameterMetadata): string =>
  dimensionality === 'matrix' ? 'A2' : name;

/** What autocomplete and the argument help say of one function. */
export function functionInfo(
  namespace: string,
  { name, description, parameters }: FunctionMetadata,
): IFunctionInfo {
  return {
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: example(parameter),
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

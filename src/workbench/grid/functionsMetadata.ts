/** What the workbench reads of functions.json, Excel's description of an add-in's custom functions. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** "any", "number", "string" or "boolean"; absent is any. */
  readonly type?: string;
  /** "matrix" or "scalar"; absent is scalar. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

type Json = Record<string, unknown>;

const isObject = (json: unknown): json is Json => typeof json === 'object' && json !== null;
const text = (json: unknown): string => (typeof json === 'string' ? json : '');

function parameterFrom(json: unknown): ParameterMetadata {
  const { name, description, type, dimensionality, optional, repeating } = isObject(json) ? json : {};
  return {
    name: text(name),
    description: text(description),
    type: text(type) || 'any',
    dimensionality: text(dimensionality) || 'scalar',
    optional: optional === true,
    repeating: repeating === true,
  };
}

/** Reads functions.json; anything else is refused with a sentence. */
export function functionsMetadata(json: unknown): FunctionsMetadata {
  const list = isObject(json) ? json['functions'] : undefined;
  if (!Array.isArray(list))
    throw new Error('functions.json has no list of functions; build the add-in again.');
  const functions = list.filter(isObject).map((each) => ({
    id: text(each['id']),
    name: text(each['name']),
    description: text(each['description']),
    helpUrl: text(each['helpUrl']),
    parameters: Array.isArray(each['parameters']) ? each['parameters'].map(parameterFrom) : [],
  }));
  return { functions: functions.filter(({ id, name }) => id !== '' && name !== '') };
}

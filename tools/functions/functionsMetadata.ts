import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { pageName } from '../reference/referencePage';
import { WORD_ARGUMENTS } from '../../src/functions/words';

interface Parameter {
  readonly name: string;
  readonly type: string;
  customEnumId?: string;
}

interface Metadata {
  readonly functions: { readonly id: string; helpUrl?: string; readonly parameters: Parameter[] }[];
}

const enumId = (key: string): string => key.replace('.', '_').toUpperCase();

/**
 * functions.json: what Microsoft's generator reads from the comments, the words of word arguments, each function's
 * page on the host, errors let in.
 */
export async function functionsMetadata(files: readonly string[], host: string): Promise<string> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...files]);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const metadata = JSON.parse(metadataJson) as Metadata;
  metadata.functions.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const each of metadata.functions) {
    const { id, parameters } = each;
    each.helpUrl = `${host}/reference/${pageName(id)}.html`;
    for (const parameter of parameters) {
      const key = [`${id}.${parameter.name}`, parameter.name].find((name) => name in WORD_ARGUMENTS);
      if (key !== undefined && parameter.type === 'string') parameter.customEnumId = enumId(key);
    }
  }
  const enums = Object.entries(WORD_ARGUMENTS).map(([key, words]) => ({
    id: enumId(key),
    type: 'string',
    values: Object.entries(words).map(([name, tooltip]) => ({ name, stringValue: name, tooltip })),
  }));
  return JSON.stringify({ allowErrorForDataTypeAny: true, ...metadata, enums }, null, 2);
}

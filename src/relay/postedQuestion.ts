import { questionBody, type QuestionFields, type VenueEndpoint } from '../market/venue';
import { QUERY_VALUE } from './questionValues';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All that stands beside the type, by name; what lies inside "req" is called "req.…". */
function fieldsOf(body: object): [string, unknown][] {
  return Object.entries(body)
    .filter(([name]) => name !== 'type')
    .flatMap(([name, value]: [string, unknown]) =>
      isObject(value)
        ? Object.entries(value).map(([inner, field]): [string, unknown] => [`${name}.${inner}`, field])
        : [[name, value] satisfies [string, unknown]],
    );
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' ? QUERY_VALUE.test(value) : Number.isSafeInteger(value);
}

/** A posted body written anew: a listed type with its listed fields; undefined when it asks for anything else. */
export function postedQuestion(endpoint: VenueEndpoint, text: string | undefined): string | undefined {
  const body = parsed(text ?? '');
  if (!isObject(body) || !('type' in body)) return undefined;
  const type = endpoint.bodyTypes?.find((listed) => listed === body.type);
  if (type === undefined) return undefined;
  const listed = endpoint.bodyFields?.[type] ?? [];
  const given = new Map(fieldsOf(body));
  const fields: Record<string, string | number> = {};
  for (const name of listed) {
    const value = given.get(name);
    if (isPlain(value)) fields[name] = value;
  }
  // A field that is not listed or not plain is missing here, and the whole question is refused for it.
  if (Object.keys(fields).length !== given.size) return undefined;
  return questionBody(type, fields satisfies QuestionFields);
}

interface PostedBody {
  /** The `type` of a question in JSON. */
  readonly bodyType?: string;
  /** All else in it by name, as text; what lies inside "req" is called "req.…". */
  readonly bodyFields?: ReadonlyMap<string, string>;
}

function leaves(body: object, prefix = ''): [string, string][] {
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${prefix}${name}.`)
      : [[prefix + name, String(value)] satisfies [string, string]],
  );
}

/** What a posted question asks for; nothing when it is no JSON object. */
export function postedBody(text: string | undefined): PostedBody {
  // Most have none; parsing nothing, to throw, takes most of the time that an answer takes.
  if (text === undefined || text === '') return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof body !== 'object' || body === null) return {};
  const fields = new Map(leaves(body));
  const type = fields.get('type');
  fields.delete('type');
  return { ...(type !== undefined && { bodyType: type }), ...(fields.size > 0 && { bodyFields: fields }) };
}

import * as v from 'valibot';

/** All answers wrap their rows: {"code":0,"data":[…]}; a single row comes without the list. */
export const ENVELOPE = v.pipe(
  v.object({
    code: v.literal(0),
    data: v.union([v.array(v.unknown()), v.looseObject({ symbol: v.string() })]),
  }),
  v.transform(({ data }) => (Array.isArray(data) ? data : [data])),
);

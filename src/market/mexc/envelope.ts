import * as v from 'valibot';

/** The contract interface wraps its rows: {"success":true,"code":0,"data":[…]}. */
export const ENVELOPE = v.pipe(
  v.object({ success: v.literal(true), data: v.array(v.unknown()) }),
  v.transform(({ data }) => data),
);

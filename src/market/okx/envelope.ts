import * as v from 'valibot';
import { word } from '../venueFields';

/** {"code":"0","msg":"","data":[…]}; any other code has already been told as the venue's words. */
export const ENVELOPE = v.pipe(
  v.object({ code: v.literal('0'), data: v.array(v.unknown()) }),
  v.transform(({ data }) => data),
);

/** A row of one instrument, by the name that other endpoints know it by. */
export function instrumentRow<Fields extends v.ObjectEntries>(fields: Fields) {
  return v.pipe(
    v.object({ ...fields, instId: word }),
    v.transform((row) => ({ ...row, symbol: (row as { readonly instId: string }).instId })),
  );
}

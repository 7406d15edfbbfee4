import * as v from 'valibot';

/** All answers wrap their rows: {"retCode":0,"result":{"list":[…]}}. */
export const ENVELOPE = v.pipe(
  v.object({ retCode: v.literal(0), result: v.object({ list: v.array(v.unknown()) }) }),
  v.transform(({ result }) => result.list),
);

/** How often each property is tried; `npm run properties` asks for a million. */
export const RUNS = { numRuns: Number(process.env['HEDGEROW_RUNS'] ?? 1000) };

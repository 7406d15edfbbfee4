import path from 'node:path';

/** The built add-in; another build is tested with HEDGEROW_DIST. */
export const DIST = process.env['HEDGEROW_DIST'] ?? path.resolve(__dirname, '../../dist');

import type { Venue } from '../venue';

export const COINBASE = {
  id: 'coinbase',
  name: 'Coinbase',
  hosts: [],
  endpoints: {},
  startsOff: true,
} as const satisfies Venue;

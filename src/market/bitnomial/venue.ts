import type { Venue } from '../venue';

export const BITNOMIAL = {
  id: 'bitnomial',
  name: 'Bitnomial',
  hosts: [],
  endpoints: {},
  startsOff: true,
} as const satisfies Venue;

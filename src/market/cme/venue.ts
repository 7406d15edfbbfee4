import type { Venue } from '../venue';

/** Prices are sold through brokers and data vendors; nothing is public that a pane could ask. */
export const CME = {
  id: 'cme',
  name: 'CME',
  hosts: [],
  endpoints: {},
  startsOff: true,
} as const satisfies Venue;

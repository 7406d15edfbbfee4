/** How a yearly rate grows: in a straight line, once a year, or at every instant. */
export const COMPOUNDINGS = ['simple', 'annual', 'cont'] as const;
export type Compounding = (typeof COMPOUNDINGS)[number];

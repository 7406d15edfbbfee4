/** "down" never over-hedges, "up" never under-hedges, "nearest" is half away from zero. */
export const ROUNDINGS = ['nearest', 'down', 'up', 'none'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

import type { Section } from '../section';

/** What unfolds below the latest refresh, from top to bottom. */
export const FOLDS: readonly Section[] = [];

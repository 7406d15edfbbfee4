/** A character of the normal style is about this many points wide, and a column keeps a little air. */
const POINTS_PER_CHARACTER = 5.6;
const AIR = 4;

/** The width of a column of so many characters, as Excel's API takes it. */
export const columnPoints = (characters: number): number => characters * POINTS_PER_CHARACTER + AIR;

/** How many characters a column of that width holds. */
export const columnCharacters = (points: number): number =>
  Math.max(1, Math.round(((points - AIR) / POINTS_PER_CHARACTER) * 2) / 2);

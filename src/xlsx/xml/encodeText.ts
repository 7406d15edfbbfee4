/** What XML cannot hold, or would hand back changed (a carriage return). */
const UNSAFE = String.raw`(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}`;

/** Such a character, or an underscore that would begin the spelling of one although it is plain text. */
const SPELL = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${UNSAFE}))|${UNSAFE}`, 'gu');

function spelled(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Most texts are plain and need no closer look. */
const PLAIN = /^[ -^`-~]*$/;

/** Text the way spreadsheet files spell it: `_xHHHH_` for what XML cannot hold, so that any text comes back exact. */
export function encodeText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(SPELL, spelled);
}

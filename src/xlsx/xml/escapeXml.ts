/** Characters that XML itself gives a meaning, and white space that a reader of attributes would flatten. */
const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const NEEDS_ESCAPE = /[&<>"\t\n\r]/g;

/** What XML 1.0 cannot hold in any spelling: controls, halves of a surrogate pair, two non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Most texts are plain and need no closer look. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Text as it may stand in an element or an attribute. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(FORBIDDEN, '\uFFFD').replace(NEEDS_ESCAPE, (character) => MARKUP[character] ?? '');
}

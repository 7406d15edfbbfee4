/** A reason from below the pane, dressed as a sentence: capital first letter, full stop at the end. A key stays as it is. */
export function asSentence(reason: string): string {
  const words = reason.trim();
  const text = /^[^\s:]+:\S/.test(words) ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

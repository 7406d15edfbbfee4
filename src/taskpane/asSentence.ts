/** A reason from below the pane, dressed as a sentence: capital first letter, full stop at the end. */
export function asSentence(reason: string): string {
  const [first = '', ...rest] = reason.trim();
  const text = first.toUpperCase() + rest.join('');
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

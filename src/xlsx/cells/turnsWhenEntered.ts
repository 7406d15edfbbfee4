const TURNS = /^[=+\-@'\t\r\n＝＋－＠]|^\S*\d\S*$|^(?:true|false)$/i;

/** Whether a text turns into something else when a person enters its cell again: a formula, a number, a date, a word like TRUE. */
export function turnsWhenEntered(text: string): boolean {
  return TURNS.test(text);
}

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|GETTING_DATA|BLOCKED!|FIELD!|UNKNOWN!)$/;

/** Excel hands an error out as the text of its code. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === 'string' && ERROR.test(value);
}

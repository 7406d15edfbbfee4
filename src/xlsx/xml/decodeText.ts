const SPELLED = /_x([0-9A-Fa-f]{4})_/g;

/** The text behind a spreadsheet file's spelling: `_xHHHH_` is one character. */
export function decodeText(text: string): string {
  return text.replace(SPELLED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

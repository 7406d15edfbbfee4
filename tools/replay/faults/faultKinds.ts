/** What a venue, or something between it and the pane, does wrong; each has its own word on the command line. */
export const FAULT_KINDS = [
  ['429', 'too many requests: HTTP 429 with Retry-After in seconds'],
  ['429-date', 'the same with Retry-After as a date'],
  ['451', 'not in this country: HTTP 451 with a web page'],
  ['html', "a gateway's web page with HTTP 200"],
  ['html-502', "a gateway's web page with HTTP 502"],
  ['slow', 'no answer for a minute'],
  ['slow-body', 'half an answer, then nothing for a minute'],
  ['truncated', 'JSON cut in half'],
  ['truncated-length', 'a Content-Length that promises more than comes before the connection ends'],
  ['type', 'a number where the rows were'],
  ['type-rows', 'texts where the rows were'],
  ['type-words', 'words where the numbers were'],
  ['type-first', 'numbers where the first row had texts, and the other way round'],
  ['vanished', 'the first instrument is gone from the lists of contracts, and prices still name it'],
  ['vanished-prices', 'the first instrument is gone from the prices, and the lists still name it'],
  ['200error', "the venue's own form of an error with HTTP 200"],
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number][0];

/** One wish of the command line: what goes wrong, and where; everywhere without it. */
export interface Fault {
  readonly kind: FaultKind;
  /** A venue's id, or a part of host/path?query; * stands for anything, $ for the end. */
  readonly where?: string;
}

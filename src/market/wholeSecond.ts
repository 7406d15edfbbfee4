/** Cut to the second: a cell would round it up, and no number is ever called fresher than it is. */
export function wholeSecond(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}

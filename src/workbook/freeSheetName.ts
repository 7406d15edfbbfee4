/** The wanted sheet name, or one beside it when the user has a sheet of that name. Excel ignores case here. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lowered = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (name: string): boolean => !lowered.has(name.toLowerCase());
  if (isFree(wanted)) return wanted;
  let name = `${wanted} (HEDGE)`;
  for (let count = 2; !isFree(name); count += 1) name = `${wanted} (HEDGE ${count})`;
  return name;
}

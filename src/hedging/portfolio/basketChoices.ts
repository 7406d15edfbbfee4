/** Every choice of some places out of many, each in the order of the list. */
export function* basketChoices(places: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (let first = 0; first <= places.length - size; first += 1) {
      for (const rest of basketChoices(places.slice(first + 1), size - 1)) {
        yield [...places.slice(first, first + 1), ...rest];
      }
    }
}

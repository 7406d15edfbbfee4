/** A value that must be there; a place outside the list is a bug and says so. */
export function element<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`there is no place ${index} in a list of ${values.length}`);
  return value;
}

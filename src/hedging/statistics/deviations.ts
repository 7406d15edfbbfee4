import { difference } from './difference';
import { element } from './element';

export interface Deviations {
  readonly mean: number;
  readonly values: Float64Array;
}

/** Distances from the mean. The first value is taken away before anything is summed, so a constant series has none. */
export function deviations(values: Float64Array): Deviations {
  const first = element(values, 0);
  const shifted = values.map((value) => difference(value, first));
  const shift = shifted.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean: first + shift, values: shifted.map((value) => value - shift) };
}

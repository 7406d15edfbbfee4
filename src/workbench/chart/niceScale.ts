/** The numbers along an axis. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

interface Bounds {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 50;

/** Round steps that hold all values, about `count` of them; what was set by hand stays as it is. */
export function niceScale(values: readonly number[], bounds: Bounds, count: number): Scale {
  const finite = values.filter(Number.isFinite);
  const lowest = finite.reduce((a, b) => Math.min(a, b), finite[0] ?? 0);
  const highest = finite.reduce((a, b) => Math.max(a, b), finite[0] ?? 1);
  // As in Excel, zero is shown unless the values lie close together far from it.
  const isFar = highest - lowest < Math.max(Math.abs(highest), Math.abs(lowest)) / 6;
  const low = bounds.minimum ?? (isFar ? lowest : Math.min(0, lowest));
  const high = bounds.maximum ?? (isFar ? highest : Math.max(0, highest));
  const size = high - low || Math.abs(high) || 1;
  const step = bounds.majorUnit ?? niceStep(size / count);
  const min = bounds.minimum ?? Math.floor(low / step + 1e-9) * step;
  const top = bounds.maximum ?? Math.ceil(high / step - 1e-9) * step;
  const max = top > min ? top : min + step;
  const ticks: number[] = [];
  for (let index = 0; index < MOST_TICKS; index++) {
    const tick = Number((min + index * step).toPrecision(12));
    if (tick > max + step * 1e-9) break;
    ticks.push(tick);
  }
  return { min, max, ticks };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * 0.999) ?? 10) * power;
}

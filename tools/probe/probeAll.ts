import { probeHost, type ProbeOptions, type ProbeResult } from './probeHost';
import type { ProbeTarget } from './probeTargets';

/** All hosts, so many at a time; the results stand in the order of the targets. */
export async function probeAll(
  targets: readonly ProbeTarget[],
  atOnce: number,
  options: ProbeOptions,
): Promise<ProbeResult[]> {
  const results: ProbeResult[] = [];
  const waiting = targets.entries();
  const lane = async () => {
    for (const [at, target] of waiting) results[at] = await probeHost(target, options);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

import type { Recording } from './recording';

export interface ReplayRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The `type` in a POST's body. */
  readonly bodyType?: string;
  /** What stands beside the type. */
  readonly bodyFields?: ReadonlyMap<string, string>;
}

const WILDCARD = /^\{.*\}$/;

function samePath(recorded: string, asked: string): boolean {
  const wanted = recorded.split('/');
  const given = asked.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, at) => (WILDCARD.test(segment) ? given[at] !== '' : segment === given[at]))
  );
}

function answers(recording: Recording, request: ReplayRequest): boolean {
  return (
    recording.method === request.method &&
    recording.host === request.host &&
    samePath(recording.path, request.path) &&
    // Keys that the recording does not name may be anything.
    [...recording.query].every(([key, value]) => request.query.get(key) === value) &&
    (recording.bodyType === undefined || recording.bodyType === request.bodyType) &&
    // A question about another coin is another question.
    [...(recording.bodyFields ?? [])].every(
      ([name, value]) => (request.bodyFields?.get(name) ?? value) === value,
    )
  );
}

function exactness({ path, query, bodyFields }: Recording): number {
  return (
    query.size + (bodyFields?.size ?? 0) - path.split('/').filter((segment) => WILDCARD.test(segment)).length
  );
}

/** The newest recording that answers a request; of equally old ones, the one that names most of it. */
export function matchRecording(
  recordings: readonly Recording[],
  request: ReplayRequest,
): Recording | undefined {
  return recordings
    .filter((recording) => answers(recording, request))
    .reduce<Recording | undefined>((best, candidate) => {
      if (best === undefined || candidate.recordedAt > best.recordedAt) return candidate;
      const tied = candidate.recordedAt === best.recordedAt;
      return tied && exactness(candidate) > exactness(best) ? candidate : best;
    }, undefined);
}

import * as v from 'valibot';
import { quoted } from './venueComplaint';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'a group of fields',
  Array: 'a list',
};

/** Why a row does not fit, in a few words: "baseAsset is missing", "symbol: 7 is not text". */
export function rowIssue(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'the row';
  if (!issue.message.startsWith('Invalid ')) return `${field}: ${quoted(issue.message)}`;
  if (issue.received === 'undefined') return `${field} is missing`;
  const kind = KINDS[issue.expected ?? ''];
  if (issue.kind === 'schema' && kind !== undefined)
    return `${field}: ${quoted(issue.received)} is not ${kind}`;
  return `${field}: ${quoted(issue.message)}`;
}

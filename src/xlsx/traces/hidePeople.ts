import { encodeText } from '../xml/encodeText';
import { descendantsOf } from '../xml/descendantsOf';
import { attribute } from '../xml/parseXml';
import { peopleOf } from './peopleOf';
import type { Traces } from './Traces';

const PATTERN_SIGN = /[$()*+.?[\\\]^{|}]/g;

/** What stands for each person: the same word for all his comments. */
function standIns(people: readonly string[]): ReadonlyMap<string, string> {
  return new Map(people.map((name, at) => [name, people.length === 1 ? 'Author' : `Author ${at + 1}`]));
}

/** Puts a number in the place of the people who wrote comments, and of their names in what they wrote. */
export function hidePeople(traces: Traces): void {
  const { changes, workbook } = traces;
  const people = standIns(peopleOf(workbook));
  const named = [...people.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${named.map((name) => name.replace(PATTERN_SIGN, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const hidden = (text: string) =>
    named.length === 0 ? text : text.replace(pattern, (name) => people.get(name) ?? 'Author');

  for (const path of traces.paths(/^xl\/(?:.*\/)?(?:threadedComments\/|comments)[^/]*\.xml$/i)) {
    for (const node of descendantsOf(workbook.pack.xml(path), 'author', 't', 'text')) {
      if (node.contentEnd === node.end || hidden(node.text) === node.text) continue;
      changes.edit(path).replaceContent(node, encodeText(hidden(node.text)));
      traces.tell('who wrote its comments');
    }
  }
  for (const path of traces.paths(/^xl\/persons\/[^/]*\.xml$/i)) {
    for (const person of descendantsOf(workbook.pack.xml(path), 'person')) {
      const said = attribute(person, 'displayName') ?? '';
      // Hidden before, in a copy of a copy.
      if (attribute(person, 'providerId') === 'None' && attribute(person, 'userId') === said) continue;
      const name = people.get(said.trim()) ?? 'Author';
      const edits = changes.edit(path);
      edits.replaceAttribute(person, 'displayName', name);
      edits.replaceAttribute(person, 'userId', name);
      edits.replaceAttribute(person, 'providerId', 'None');
      traces.tell('who wrote its comments');
    }
  }
  for (const path of traces.paths(/^docProps\/core\.xml$/i)) {
    for (const node of descendantsOf(
      workbook.pack.xml(path),
      'title',
      'subject',
      'description',
      'keywords',
    )) {
      if (node.contentEnd < node.end && hidden(node.text) !== node.text)
        changes.edit(path).replaceContent(node, hidden(node.text));
    }
  }
}

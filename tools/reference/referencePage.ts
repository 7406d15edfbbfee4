import path from 'node:path';
import { WORD_ARGUMENTS } from '../../src/functions/words';
import type { FunctionComment } from '../functions/functionComment';

/** Markdown's own signs in a text from a comment are just text. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|]/g, '\\$&');
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

export const groupOf = ({ file }: FunctionComment): string => path.basename(path.dirname(file));
export const pageName = (id: string): string => id.toLowerCase();

/** The list of a word argument's words, where its description does not give it already. */
function wordsOf(id: string, name: string, description: string): string {
  const words = Object.keys(WORD_ARGUMENTS[`${id}.${name}`] ?? WORD_ARGUMENTS[name] ?? {});
  const told = words.every((word) => description.includes(`"${word}"`));
  return told ? '' : ` One of ${words.map(code).join(', ')}.`;
}

function syntax({ id, parameters }: FunctionComment): string {
  return `=HEDGE.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function errorRow(error: string): string[] {
  const [, name = '', cause = ''] = /^(\S+)\s+(.*)$/.exec(error) ?? [];
  return [code(name), plain(cause)];
}

function related(comment: FunctionComment, all: readonly FunctionComment[]): string {
  const text = [
    comment.summary,
    comment.remarks,
    ...comment.parameters.map(({ description }) => description),
  ].join(' ');
  const near = all.filter(
    (other) =>
      other.id !== comment.id &&
      (groupOf(other) === groupOf(comment) || new RegExp(`\\b${other.id}\\b`).test(text)),
  );
  return near.map(({ id }) => `[${id}](${pageName(id)}.md)`).join(' · ');
}

/** One function's page, wholly from the comment above its code. */
export function referencePage(comment: FunctionComment, all: readonly FunctionComment[]): string {
  const { id, summary, parameters, returns, remarks, errors, examples, source } = comment;
  const sections: (readonly [string, string])[] = [
    ['Syntax', code(syntax(comment))],
    [
      'Arguments',
      table(
        ['Argument', 'Needed', 'Meaning'],
        parameters.map(({ name, description, optional }) => [
          code(name),
          optional ? 'optional' : 'yes',
          plain(description) + wordsOf(id, name, description),
        ]),
      ),
    ],
    ['Result', plain(returns)],
    ['Formula', plain(remarks)],
    [
      'Examples',
      table(
        ['Formula', 'Gives'],
        examples.map(({ formula, result }) => [code(formula), code(result)]),
      ),
    ],
    ['Errors', table(['Cell shows', 'Because of'], errors.map(errorRow))],
    ['Source', plain(source)],
    ['Related', related(comment, all)],
  ];
  const body = sections.filter(([, text]) => text !== '').map(([title, text]) => `## ${title}\n\n${text}`);
  return `${[`# HEDGE.${id}`, plain(summary), ...body, '[All functions](index.md)'].join('\n\n')}\n`;
}

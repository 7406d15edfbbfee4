import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Example, FunctionComment } from './functionComment';

const ARROW = ' → ';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textOf(comment: ts.JSDoc['comment']): string {
  return oneLine(ts.getTextOfJSDocComment(comment) ?? '');
}

function example(text: string, file: string): Example {
  const at = text.indexOf(ARROW);
  if (at < 0)
    throw new Error(`${file}: the example "${text}" must say what it gives, as in "=HEDGE.…(…)${ARROW}150"`);
  return { formula: text.slice(0, at).trim(), result: text.slice(at + ARROW.length).trim() };
}

/** TypeScript's parser takes the brackets off `@param [name]`; the source text tells whether they were there. */
function parameter(tag: ts.JSDocParameterTag, source: ts.SourceFile): FunctionComment['parameters'][number] {
  return {
    name: tag.name.getText(source),
    description: textOf(tag.comment),
    optional: tag.isBracketed,
  };
}

function commentOf(
  node: ts.FunctionDeclaration,
  source: ts.SourceFile,
  file: string,
): FunctionComment | undefined {
  const tags = ts.getJSDocTags(node);
  const named = (name: string): string[] =>
    tags.filter((tag) => tag.tagName.text === name).map((tag) => textOf(tag.comment));
  const [id] = named('customfunction');
  if (id === undefined) return undefined;
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return {
    file,
    id,
    summary: ts.getTextOfJSDocComment(doc?.comment) ?? '',
    parameters: tags.filter(ts.isJSDocParameterTag).map((tag) => parameter(tag, source)),
    returns: named('returns').join(' '),
    remarks: named('remarks').join(' '),
    errors: named('throws'),
    examples: named('example').map((text) => example(text, file)),
    source: named('source').join(' '),
  };
}

/** The comments of all custom functions in these files, in the order of their ids. */
export function readFunctionComments(files: readonly string[]): FunctionComment[] {
  const comments = files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    return source.statements
      .filter(ts.isFunctionDeclaration)
      .flatMap((node) => commentOf(node, source, file) ?? []);
  });
  return comments.sort((a, b) => (a.id < b.id ? -1 : 1));
}

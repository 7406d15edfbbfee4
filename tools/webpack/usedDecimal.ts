import ts from 'typescript';

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The names that make it needed when kept code mentions one of them. */
  readonly names: readonly string[];
}

function withoutComments(text: string): string {
  const compilerOptions = {
    removeComments: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

/** Every name that a text reads, of a variable or of a property, but for Math's. */
function mentions(text: string): string[] {
  return [...text.matchAll(/(?<!\bMath)\.(\w+)|(?<![.\w])(\w+)/g)].map(
    ([, property, name]) => property ?? name ?? '',
  );
}

/** `P.minus = P.sub = function …` and `Decimal.max = max`: the names that a function is assigned to. */
function assignedNames(node: ts.Node, owner: string, functions: ReadonlySet<string>): string[] {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  const { left, right } = node;
  if (!ts.isPropertyAccessExpression(left) || left.expression.getText() !== owner) return [];
  const isFunction = ts.isFunctionExpression(right) || functions.has(right.getText());
  const further = assignedNames(right, owner, functions);
  return isFunction || further.length > 0 ? [left.name.text, ...further] : [];
}

function methodPieces(
  statements: readonly ts.Statement[],
  owner: string,
  functions: ReadonlySet<string>,
): Piece[] {
  return statements.filter(ts.isExpressionStatement).flatMap((statement) => {
    const names = assignedNames(statement.expression, owner, functions);
    return names.length === 0 ? [] : [{ start: statement.getStart(), end: statement.end, names }];
  });
}

/**
 * decimal.js without the methods that nobody calls: it keeps everything on one prototype, so no minifier can leave out
 * logarithms and sines, which are half of it. A method stays when the sources, or kept code, mention its name.
 */
export function usedDecimal(commented: string, sources: string): string {
  const library = withoutComments(commented);
  const file = ts.createSourceFile('decimal.mjs', library, ts.ScriptTarget.Latest, true);
  const functions = file.statements.filter(ts.isFunctionDeclaration);
  const clone = functions.find(({ name }) => name?.text === 'clone');
  const names = new Set(functions.map(({ name }) => name?.text ?? ''));
  const pieces: Piece[] = [
    ...methodPieces([...file.statements], 'P', names),
    ...methodPieces([...(clone?.body?.statements ?? [])], 'Decimal', names),
    ...functions
      .filter((each) => each !== clone)
      .map((each) => ({ start: each.getStart(), end: each.end, names: [each.name?.text ?? ''] })),
  ];
  const textOf = ({ start, end }: Piece): string => library.slice(start, end);
  const without = (dropped: readonly Piece[]): string =>
    [...dropped]
      .sort((a, b) => b.start - a.start)
      .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), library);

  const needed = new Set([...mentions(withoutComments(sources)), ...mentions(without(pieces))]);
  let waiting = pieces;
  for (let found = true; found;) {
    const kept = waiting.filter(({ names }) => names.some((name) => needed.has(name)));
    waiting = waiting.filter((piece) => !kept.includes(piece));
    kept.flatMap((piece) => mentions(textOf(piece))).forEach((name) => needed.add(name));
    found = kept.length > 0;
  }
  return without(waiting);
}

import ts from 'typescript';

/** Attributes that a person reads or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|placeholder|valuetext)|title|label|placeholder|alt|hint|header)$/;
/** Calls whose words no person sees: styles, selectors, and what is thrown at a programmer. */
const UNSEEN = /(^|\.)(makeStyles|querySelector(All)?|matchMedia|closest|Error)$/;
const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);
const LETTER = /\p{L}/u;
/** Two words with a space between, or a word that begins as a sentence does. */
const SENTENCE = /\p{L}{2,}[,;.…]? \p{L}|^\p{Lu}\p{Ll}+/u;

/** The words of a source file that a user would see and a translator would not find, each with its line. */
export function shownWords(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const add = (node: ts.Node, text: string): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${text.trim()}`);
  };
  const visit = (node: ts.Node, spoken: boolean): void => {
    if (isUnseen(node)) return;
    if (ts.isJsxText(node) && LETTER.test(node.text)) add(node, node.text);
    const text = literalText(node);
    if (text !== undefined && (spoken ? LETTER : SENTENCE).test(text)) add(node, text);
    const speaks = speaksItself(node);
    ts.forEachChild(node, (child) => visit(child, speaks ?? spoken));
  };
  visit(tree, false);
  return found;
}

/** Whether what stands in a node is read out: undefined where the node around it decides. */
function speaksItself(node: ts.Node): boolean | undefined {
  if (ts.isJsxAttribute(node)) return SPOKEN.test(node.name.getText());
  if (ts.isPropertyAssignment(node)) return SPOKEN.test(node.name.getText().replace(/['"]/g, ''));
  if (ts.isJsxExpression(node)) return ts.isJsxAttribute(node.parent) ? undefined : true;
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) return false;
  return ts.isCallExpression(node) ? false : undefined;
}

function isUnseen(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return UNSEEN.test(node.expression.getText());
  if (ts.isBinaryExpression(node)) return COMPARISONS.has(node.operatorToken.kind);
  // A table's name is the workbook's, whatever the language.
  return ts.isJsxAttribute(node) && node.name.getText() === 'table';
}

function literalText(node: ts.Node): string | undefined {
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node);
  return isText ? node.text : undefined;
}

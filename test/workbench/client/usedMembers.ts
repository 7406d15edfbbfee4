import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../..');
const FOLDERS = ['src/workbook', 'src/actions', 'src/taskpane'];

export interface UsedMembers {
  /** "Range.values" -> the first place that uses it. */
  readonly excel: ReadonlyMap<string, string>;
  /** "Office.context.document.settings.get" -> the first place that uses it. */
  readonly office: ReadonlyMap<string, string>;
}

/** What these files, by default the product's, say of Excel and Office, found by the types of Microsoft's API. */
export function usedMembers(files: readonly string[] = productFiles()): UsedMembers {
  const options = { ...compilerOptions(), types: ['office-js', 'custom-functions-runtime'] };
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const excel = new Map<string, string>();
  const office = new Map<string, string>();

  function visit(node: ts.Node): void {
    const at = `${node.getSourceFile().fileName}:${node.getStart()}`;
    if (ts.isPropertyAccessExpression(node)) {
      note(checker.getSymbolAtLocation(node.name), at);
      const chain = node.getText().replace(/\s|[?!]/g, '');
      if (/^Office(\.\w+)+$/.test(chain) && !isType(node)) office.set(chain, office.get(chain) ?? at);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name), at);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (node.expression.name.text === 'load') noteLoaded(node, node.expression.expression, at);
    }
    ts.forEachChild(node, visit);
  }

  function note(symbol: ts.Symbol | undefined, at: string): void {
    const owner = symbol?.declarations?.find(isOfMicrosoft)?.parent;
    if (!symbol || !owner || !ts.isClassDeclaration(owner) || !owner.name) return;
    const name = `${owner.name.text}.${symbol.name}`;
    excel.set(name, excel.get(name) ?? at);
  }

  /** The names in load('items/name') are texts: they are followed through the types. */
  function noteLoaded(call: ts.CallExpression, receiver: ts.Expression, at: string): void {
    const texts = call.arguments.flatMap((argument) =>
      ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument],
    );
    for (const text of texts.filter(ts.isStringLiteralLike)) {
      for (const path of text.text.split(','))
        notePath(checker.getTypeAtLocation(receiver), path.trim().split('/'), at);
    }
  }

  function notePath(type: ts.Type, [name = '', ...rest]: readonly string[], at: string): void {
    const symbol = type.getProperty(name);
    if (name === '' || name.startsWith('$')) return;
    if (!symbol) throw new Error(`${at} loads ${name}, which ${checker.typeToString(type)} does not have.`);
    note(symbol, at);
    const inner = checker.getTypeOfSymbol(symbol);
    notePath(
      name === 'items' ? (checker.getIndexTypeOfType(inner, ts.IndexKind.Number) ?? inner) : inner,
      rest,
      at,
    );
  }

  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return { excel, office };
}

function isOfMicrosoft(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('@types/office-js');
}

/** Part of a type, such as Office.AsyncResult<void>: nothing of it remains at run time. */
function isType(node: ts.Node): boolean {
  return ts.isPartOfTypeNode(node);
}

function productFiles(): string[] {
  return FOLDERS.flatMap((folder) => ts.sys.readDirectory(join(ROOT, folder), ['.ts', '.tsx']));
}

function compilerOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  return ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT, undefined, undefined).options;
}

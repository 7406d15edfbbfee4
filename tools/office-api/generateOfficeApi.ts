import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { answeredEvents, answeredMembers, writableMembers } from '../../src/workbench/host/answeredMembers';

const TYPES = require.resolve('@types/office-js/index.d.ts');
const WRITTEN = join(__dirname, '../../src/workbench/client/officeApi.json');
const BASE_MEMBERS = new Set(['load', 'toJSON', 'set', 'context', 'track', 'untrack', 'isNullObject']);

/** Of one class: what its client needs to know of each member that the host answers. */
interface ClassShape {
  /** Plain properties; those that the host lets it set end with "=". */
  properties: string[];
  /** Property -> class. */
  objects: Record<string, string>;
  /** Method -> class of the object it gives, "value" for a result after sync, "" for nothing. */
  methods: Record<string, string>;
  /** Event -> what the host is asked to tell, and how it numbers its messages. */
  events?: Record<string, object>;
  items?: string;
}

/** The object model of the workbench's stand-in for office.js, read from Microsoft's published types. */
export function generateOfficeApi(): string {
  const source = ts.createSourceFile(TYPES, readFileSync(TYPES, 'utf8'), ts.ScriptTarget.Latest, true);
  const excel = declarationsOf(source, 'Excel');
  const answered = answeredMembers();
  const enums = new Set<string>();
  const classes = Object.entries(answered).map(([name, members]): [string, ClassShape] => {
    const declaration = excel.find((node) => ts.isClassDeclaration(node) && node.name?.text === name);
    if (!declaration || !ts.isClassDeclaration(declaration))
      throw new Error(`There is no class Excel.${name}.`);
    return [name, shapeOf(declaration, source, new Set(members), new Set(Object.keys(answered)), enums)];
  });
  const words = [...enums].sort().flatMap((name) => enumWords(excel, source, name));
  const content = { classes: Object.fromEntries(classes), enums: Object.fromEntries(words) };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function declarationsOf(source: ts.SourceFile, namespace: string): ts.Statement[] {
  return source.statements.flatMap((statement) => {
    const isNamed = ts.isModuleDeclaration(statement) && statement.name.text === namespace;
    return isNamed && statement.body && ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [];
  });
}

function shapeOf(
  declaration: ts.ClassDeclaration,
  source: ts.SourceFile,
  answered: ReadonlySet<string>,
  classes: ReadonlySet<string>,
  enums: Set<string>,
): ClassShape {
  const shape: ClassShape = { properties: [], objects: {}, methods: {} };
  const seen = new Set<string>();
  for (const member of declaration.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : '';
    if (!answered.has(name) || seen.has(name) || BASE_MEMBERS.has(name)) continue;
    for (const word of member.getText(source).matchAll(/Excel\.(\w+)/g)) enums.add(word[1] ?? '');
    if (ts.isPropertyDeclaration(member)) addProperty(shape, name, member, source, classes);
    else if (ts.isMethodDeclaration(member)) shape.methods[name] = resultOf(member, source, classes);
    else continue;
    seen.add(name);
  }
  const unknown = [...answered].filter((name) => !seen.has(name));
  if (unknown.length > 0) throw new Error(`Excel.${declaration.name?.text} has no ${unknown.join(', ')}.`);
  shape.properties.sort();
  return shape;
}

function addProperty(
  shape: ClassShape,
  name: string,
  member: ts.PropertyDeclaration,
  source: ts.SourceFile,
  classes: ReadonlySet<string>,
): void {
  const type = member.type?.getText(source) ?? '';
  const target = className(type);
  const owner = ts.isClassDeclaration(member.parent) ? (member.parent.name?.text ?? '') : '';
  const event = answeredEvents(owner)[name];
  if (event) shape.events = { ...shape.events, [name]: event };
  else if (name === 'items') shape.items = className(type.replace('[]', ''));
  else if (classes.has(target)) shape.objects[name] = target;
  else {
    shape.properties.push(writableMembers().has(`${owner}.${name}`) ? `${name}=` : name);
  }
}

function resultOf(member: ts.MethodDeclaration, source: ts.SourceFile, classes: ReadonlySet<string>): string {
  const type = member.type?.getText(source) ?? 'void';
  if (type === 'void') return '';
  if (type.startsWith('OfficeExtension.ClientResult')) return 'value';
  if (classes.has(className(type))) return className(type);
  throw new Error(`${member.getText(source)} gives something that the client cannot make.`);
}

function className(type: string): string {
  return type.replace(/^Excel\./, '');
}

function enumWords(excel: readonly ts.Statement[], source: ts.SourceFile, name: string): [string, object][] {
  const found = excel.find((node) => ts.isEnumDeclaration(node) && node.name.text === name);
  if (!found || !ts.isEnumDeclaration(found)) return [];
  const words = found.members.map((member): [string, string] => [
    member.name.getText(source),
    member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : '',
  ]);
  return [[name, Object.fromEntries(words)]];
}

// npx tsx tools/office-api/generateOfficeApi.ts
if (require.main === module) writeFileSync(WRITTEN, generateOfficeApi());

import { XMLParser } from 'fast-xml-parser';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown>;

function elementsFrom(parsed: readonly Parsed[]): Element[] {
  return parsed.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && key !== '?xml');
    if (name === undefined) return [];
    const inside = node[name] as Parsed[];
    const text = inside.map((child) => (child['#text'] as string | undefined) ?? '').join('');
    return [
      {
        name,
        attributes: (node[':@'] ?? {}) as Record<string, string>,
        children: elementsFrom(inside),
        text,
      },
    ];
  });
}

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** Excel refuses or ignores elements that stand in another order. */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  'Host Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

function orderOf(element: Element): readonly string[] | undefined {
  return ORDER[`${element.name} ${element.attributes['xsi:type'] ?? ''}`] ?? ORDER[element.name];
}

function orderProblems(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const order = orderOf(element);
    if (!order) return [];
    const places = element.children.map(({ name }) => order.indexOf(name));
    const unknown = element.children.filter(({ name }) => !order.includes(name));
    const backwards = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
    return [
      ...unknown.map(({ name }) => `${element.name} must not contain ${name}`),
      ...(backwards && unknown.length === 0 ? [`the children of ${element.name} must stand in order`] : []),
    ];
  });
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

const RESOURCES = new Set(['bt:Image', 'bt:Url', 'bt:String']);
const LONGEST: Record<string, number> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

function residProblems(elements: readonly Element[]): string[] {
  const defined = elements.flatMap(({ name, attributes }) =>
    RESOURCES.has(name) && attributes['id'] !== undefined ? [attributes['id']] : [],
  );
  const used = elements.flatMap(({ attributes }) =>
    attributes['resid'] === undefined ? [] : [attributes['resid']],
  );
  return [
    ...repeated(defined).map((id) => `resource ${id} is defined twice`),
    ...used.filter((id) => !defined.includes(id)).map((id) => `resource ${id} is used but not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is defined but not used`),
    ...defined.filter((id) => id.length > 32).map((id) => `resource ${id} is longer than 32 characters`),
  ];
}

function textProblems(elements: readonly Element[]): string[] {
  return elements.flatMap(({ name, children }) => {
    const longest = LONGEST[name];
    if (longest === undefined) return [];
    return children
      .filter(({ attributes }) => (attributes['DefaultValue'] ?? '').length > longest)
      .map(({ attributes }) => `text ${attributes['id'] ?? ''} is longer than ${longest} characters`);
  });
}

function idProblems(elements: readonly Element[]): string[] {
  const ids = elements.flatMap(({ name, attributes }) =>
    (name === 'Group' || name === 'Control') && attributes['id'] !== undefined ? [attributes['id']] : [],
  );
  return repeated(ids).map((id) => `id ${id} is used twice`);
}

function urlProblems(elements: readonly Element[]): string[] {
  const isUrl = (name: string) => /Url$|^SourceLocation$|^bt:Image$|^bt:Url$/.test(name);
  const urls = elements.flatMap(({ name, attributes }) =>
    isUrl(name) && attributes['DefaultValue'] !== undefined ? [attributes['DefaultValue']] : [],
  );
  return urls.filter((url) => !url.startsWith('https://')).map((url) => `${url} must be https`);
}

const ICON_SIZES = '16,32,64,80';

function iconProblems(elements: readonly Element[]): string[] {
  return elements
    .filter(({ name }) => name === 'Icon')
    .map(({ children }) => children.map(({ attributes }) => attributes['size']).join(','))
    .filter((sizes) => sizes !== ICON_SIZES)
    .map((sizes) => `an icon has sizes ${sizes}; it must have ${ICON_SIZES}`);
}

/** One page runs everything: functions, ribbon commands and pane share a runtime only when all name the same page. */
function runtimeProblems(root: Element, elements: readonly Element[]): string[] {
  const within = (name: string) => elements.filter((element) => element.name === name);
  const runtimes = within('Runtime');
  const page = runtimes[0]?.attributes['resid'];
  const named = [
    ...within('Page').flatMap(({ children }) => children),
    ...within('FunctionFile'),
    ...within('Action')
      .filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane')
      .flatMap(({ children }) => children.filter(({ name }) => name === 'SourceLocation')),
  ];
  const sets = within('Set').map(
    ({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`,
  );
  const hosts = within('Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'] ?? '');
  const version = root.children.find(({ name }) => name === 'Version')?.text ?? '';
  return [
    ...(runtimes.length === 1 ? [] : ['there must be one runtime']),
    ...(runtimes[0]?.attributes['lifetime'] === 'long' ? [] : ['the runtime must be long']),
    ...(named.length >= 3 ? [] : ['Page, FunctionFile and ShowTaskpane must all name a page']),
    ...named
      .filter(({ attributes }) => attributes['resid'] !== page)
      .map(
        ({ name, attributes }) =>
          `${name} names ${attributes['resid'] ?? ''}; it must name the runtime's page`,
      ),
    ...['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2']
      .filter((set) => !sets.includes(set))
      .map((set) => `the requirement ${set} is missing`),
    ...hosts.filter((host) => host !== 'Workbook').map((host) => `the host ${host} must be Workbook`),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(version) ? [] : [`the version ${version} must be a.b.c.d`]),
  ];
}

/** Everything Excel would refuse or quietly ignore in a manifest, one sentence each. */
export function manifestProblems(xml: string): string[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    ignoreDeclaration: true,
  });
  const [root] = elementsFrom(parser.parse(xml) as Parsed[]);
  if (root?.name !== 'OfficeApp') return ['there is no OfficeApp'];
  const elements = all(root);
  return [
    ...orderProblems(elements),
    ...residProblems(elements),
    ...textProblems(elements),
    ...idProblems(elements),
    ...urlProblems(elements),
    ...iconProblems(elements),
    ...runtimeProblems(root, elements),
  ];
}

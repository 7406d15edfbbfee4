import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { manifestForHost } from '../../tools/manifestForHost.cjs';
import { manifestProblems } from './manifestProblems';

const ROOT = path.resolve(__dirname, '../..');
const XML = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const PRODUCTION = manifestForHost(XML, 'https://hedge.example.com/excel');
/** Microsoft's schemas are not part of this project; where they lie beside it, they have a say too. */
const SCHEMAS = path.resolve(ROOT, '../shared/manifest-schema');

async function xmlErrors(xml: string): Promise<string[]> {
  const file = (name: string) => ({
    fileName: name,
    contents: readFileSync(path.join(SCHEMAS, name), 'utf8'),
  });
  const schemas = existsSync(SCHEMAS) ? readdirSync(SCHEMAS).filter((name) => name.endsWith('.xsd')) : [];
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    normalization: 'c14n',
    ...(schemas.length === 0 ? {} : { schema: file('excel-addin.xsd') }),
    preload: schemas.filter((name) => name !== 'excel-addin.xsd').map(file),
  });
  return errors.map(({ message }) => message);
}

/** Width and height as a PNG's header states them. */
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the manifest', () => {
  test('has nothing that Excel refuses or ignores', async () => {
    expect(manifestProblems(XML)).toEqual([]);
    expect(await xmlErrors(XML)).toEqual([]);
  });

  test('for a host is as good, and names no development address', async () => {
    expect(manifestProblems(PRODUCTION)).toEqual([]);
    expect(await xmlErrors(PRODUCTION)).toEqual([]);
    expect(PRODUCTION).not.toContain('localhost');
    expect(PRODUCTION.match(/https:\/\/hedge\.example\.com\/excel\//g)?.length).toBe(
      XML.match(/https:\/\/localhost:3000\//g)?.length,
    );
  });

  test('has the package’s version', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(XML).toMatch(new RegExp(`<Version>${version.replaceAll('.', '\\.')}\\.\\d+</Version>`));
  });

  test('names pictures that exist and have the size they claim', () => {
    const images = [...XML.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
    expect(images.length).toBeGreaterThanOrEqual(16);
    for (const [, size, resid] of images) {
      const [, url] =
        new RegExp(`id="${resid}" DefaultValue="https://localhost:3000/([^"]+)"`).exec(XML) ?? [];
      expect(pngSize(path.join(ROOT, url ?? ''))).toBe(`${size}x${size}`);
    }
    expect(pngSize(path.join(ROOT, /<IconUrl DefaultValue="[^"]+3000\/([^"]+)"/.exec(XML)?.[1] ?? ''))).toBe(
      '32x32',
    );
    const large = /<HighResolutionIconUrl DefaultValue="[^"]+3000\/([^"]+)"/.exec(XML)?.[1] ?? '';
    expect(pngSize(path.join(ROOT, large))).toBe('64x64');
  });
});

describe('a manifest with a mistake', () => {
  test('that is not even XML is found', async () => {
    expect(await xmlErrors(XML.replace('</Hosts>', ''))).not.toEqual([]);
  });

  const swap = (first: RegExp, second: RegExp) => (xml: string) => {
    const [a] = first.exec(xml) ?? [''];
    const [b] = second.exec(xml) ?? [''];
    return xml
      .replace(a, () => '\0')
      .replace(b, () => a)
      .replace('\0', () => b);
  };
  const put = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, () => to);

  test.each<[string, (xml: string) => string, string]>([
    [
      'id after version',
      swap(/<Id>.*<\/Id>/, /<Version>.*<\/Version>/),
      'children of OfficeApp must stand in order',
    ],
    [
      'tip before label',
      swap(/<Label resid="ShowPane.Label"\/>/, /<Supertip>[\s\S]*?<\/Supertip>/),
      'children of Control must stand in order',
    ],
    [
      'unknown element',
      put('<Permissions>', '<Surprise/><Permissions>'),
      'OfficeApp must not contain Surprise',
    ],
    [
      'dangling resid',
      put('resid="Refresh.Tip"', 'resid="Refresh.Hint"'),
      'resource Refresh.Hint is used but not defined',
    ],
    [
      'idle resource',
      put('resid="Refresh.Tip"', 'resid="Help.Tip"'),
      'resource Refresh.Tip is defined but not used',
    ],
    [
      'resource twice',
      put('String id="Help.Tip"', 'String id="Refresh.Tip"'),
      'resource Refresh.Tip is defined twice',
    ],
    ['id twice', put('id="Hedge.Help"', 'id="Hedge.Refresh"'), 'id Hedge.Refresh is used twice'],
    [
      'http',
      put('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'),
      'must be https',
    ],
    ['icon size', put(/<bt:Image size="64" resid="Icon.64"\/>/, ''), 'it must have 16,32,64,80'],
    [
      'second runtime page',
      put('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"'),
      "must name the runtime's page",
    ],
    ['short lifetime', put('lifetime="long"', 'lifetime="short"'), 'the runtime must be long'],
    [
      'requirement',
      put('Name="SharedRuntime" MinVersion="1.1"', 'Name="SharedRuntime" MinVersion="1.2"'),
      'SharedRuntime 1.1 is missing',
    ],
    ['host', put('<Host Name="Workbook"', '<Host Name="Document"'), 'the host Document must be Workbook'],
    ['version', put(/<Version>.*<\/Version>/, '<Version>1.0</Version>'), 'the version 1.0 must be a.b.c.d'],
    ['long label', put('DefaultValue="Show pane"', `DefaultValue="${'x'.repeat(126)}"`), 'longer than 125'],
  ])('%s is found', (_name, spoil, problem) => {
    const spoiled = spoil(XML);
    expect(spoiled).not.toBe(XML);
    expect(manifestProblems(spoiled).join('\n')).toContain(problem);
  });
});

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRelay } from '../../src/relay/createRelay';
import { certificateProblem, type CertificateFiles } from '../../tools/certificates/certificateProblem';
import { generateOwn } from '../../tools/certificates/generateOwn';
import { trustAdvice } from '../../tools/certificates/trustAdvice';
import { createSite } from '../../tools/serve/createSite';
import { listen } from '../../tools/serve/listen';

let folder = '';
let files: CertificateFiles;
let other: CertificateFiles;

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  folder = mkdtempSync(path.join(tmpdir(), 'hedgerow-certificates-'));
  files = await generateOwn(path.join(folder, 'own'));
  other = await generateOwn(path.join(folder, 'other'));
});

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function statusOver(url: string, ca: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { ca, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    }).on('error', reject);
  });
}

describe('the development certificate', () => {
  test('is accepted for https://localhost by who trusts its authority, and by nobody else', async () => {
    const relay = createRelay();
    const site = createSite({ folder, source: 'sample', relayOnly: false, relay });
    const tls = { cert: readFileSync(files.cert, 'utf8'), key: readFileSync(files.key, 'utf8') };
    const listening = await listen(site, 0, { tls });
    try {
      expect(listening.url).toBe(`https://localhost:${listening.port}`);
      const healthy = `${listening.url}/healthz`;
      expect(await statusOver(healthy, readFileSync(files.ca, 'utf8'))).toBe(200);
      await expect(statusOver(healthy, readFileSync(other.ca, 'utf8'))).rejects.toThrow();
    } finally {
      await listening.close();
    }
  });

  test('its key is readable by the user only', () => {
    const others = statSync(files.key).mode & 0o077;
    expect(process.platform === 'win32' ? 0 : others).toBe(0);
  });

  test('a good one is kept', async () => {
    const before = readFileSync(files.cert, 'utf8');
    await generateOwn(path.dirname(files.cert));
    expect(readFileSync(files.cert, 'utf8')).toBe(before);
  });

  test('a damaged one is made anew', async () => {
    const place = path.join(folder, 'damaged');
    const made = await generateOwn(place);
    writeFileSync(made.cert, 'nonsense');
    expect(certificateProblem(made)).toContain('damaged');
    await generateOwn(place);
    expect(certificateProblem(made)).toBeUndefined();
  });

  test('what is wrong with a certificate is said', () => {
    expect(certificateProblem(files)).toBeUndefined();
    const inTwoYears = new Date(Date.now() + 2 * 365 * 86_400_000);
    expect(certificateProblem(files, inTwoYears)).toContain('expires');
    expect(certificateProblem({ ...files, key: other.key })).toContain('key does not belong');
    expect(certificateProblem({ ...files, ca: other.ca })).toContain('not issued by');
    expect(certificateProblem({ ...files, ca: path.join(folder, 'absent.crt') })).toContain('does not exist');
  });

  test.each(['win32', 'darwin', 'linux'] as const)('on %s the user is told how to trust it', (platform) => {
    const advice = trustAdvice('/home/x/ca.crt', platform, '').join('\n');
    expect(advice).toContain('"/home/x/ca.crt"');
    expect(advice).not.toContain('could not be installed');
    expect(trustAdvice('/home/x/ca.crt', platform, 'no sudo').join('\n')).toContain(
      'could not be installed: no sudo',
    );
  });
});

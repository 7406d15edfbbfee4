import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VENUES } from '../../src/market/venues';

const page = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

/** The page's policy, directive by directive. */
const policy = new Map(
  (/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '')
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .map(([name = '', ...sources]) => [name, sources]),
);

describe('the page of the pane', () => {
  it('may reach its own origin and exactly the hosts of the venues', () => {
    const hosts = Object.values(VENUES).flatMap((venue) => venue.hosts.map((host) => `https://${host}`));
    expect([...(policy.get('connect-src') ?? [])].sort()).toEqual(["'self'", ...hosts].sort());
  });

  it("runs its own scripts and Office's, and nothing written into the page", () => {
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(page).not.toMatch(/<script>|\son\w+=|style=/);
  });

  it('loads office.js, then the functions, both blocking, then the pane', () => {
    const scripts = [...page.matchAll(/^ *<script src="([^"]+)"( defer)?><\/script>$/gm)];
    expect(scripts.map(([, source, defer]) => [source, defer !== undefined])).toEqual([
      ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', false],
      ['functions.js', false],
      ['taskpane.js', true],
    ]);
  });
});

import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import { serveDist } from '../support/browser/serveDist';
import { loadBundle } from '../support/functions/loadBundle';

type Served = Awaited<ReturnType<typeof serveDist>>;

let browser: Browser;
let site: Served;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Stands in for office.js: it creates CustomFunctions and notes what registers before the page is parsed. */
const STUB = `
  window.registered = [];
  window.CustomFunctions = {
    associate: (id) => document.readyState === 'loading' && window.registered.push(id),
    Error, ErrorCode: {},
  };
`;

/** Loads the real page, after `change`, and tells which functions were registered while it was parsed. */
async function registered(change: (page: string) => string = (page) => page): Promise<string[]> {
  const page = await browser.newPage();
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: STUB }),
  );
  await page.route('**/taskpane.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.route('**/taskpane.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  await page.goto(`${site.url}/taskpane.html`);
  const ids = await page.evaluate(() => (window as unknown as { registered?: string[] }).registered ?? []);
  await page.close();
  return ids.sort();
}

const OFFICE = /<script src="https:[^"]*office\.js"><\/script>/;
const FUNCTIONS = '<script src="functions.js"></script>';

test('every function registers while the page is parsed, after office.js', async () => {
  expect(await registered()).toEqual([...loadBundle().ids].sort());
});

test.each([
  [
    'functions.js before office.js',
    (page: string) => page.replace(FUNCTIONS, '').replace(OFFICE, `${FUNCTIONS}$&`),
  ],
  [
    'functions.js deferred',
    (page: string) => page.replace(FUNCTIONS, '<script defer src="functions.js"></script>'),
  ],
  [
    'functions.js as a module',
    (page: string) => page.replace(FUNCTIONS, '<script type="module" src="functions.js"></script>'),
  ],
  [
    'office.js deferred',
    (page: string) => page.replace(OFFICE, (tag) => tag.replace('<script', '<script defer')),
  ],
])('%s would register nothing', async (_what, change) => {
  expect(await registered(change)).toEqual([]);
});

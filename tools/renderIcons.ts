import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../test/support/browser/openBrowser';

const SIZES = [16, 32, 64, 80];
const NAMES = ['icon', 'new-plan', 'refresh', 'auto-refresh', 'explain', 'share', 'help'];
const ASSETS = path.join(__dirname, '..', 'assets');

/** Draws every icon of assets/icons at the sizes Excel asks for. */
async function renderIcons(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const name of NAMES) {
    const svg = readFileSync(path.join(ASSETS, 'icons', `${name}.svg`), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(
        path.join(ASSETS, `${name}-${size}.png`),
        await page.screenshot({ omitBackground: true }),
      );
    }
  }
  await browser.close();
}

void renderIcons();

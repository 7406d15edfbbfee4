import type { Frame, Page } from 'playwright-core';

/** What takes the focus; of a group of radios the chosen one, from which the arrow keys go on. */
const STOPS =
  ':is(a[href], button, input, select, textarea, [tabindex]):not(:disabled, [tabindex="-1"], [data-tabster-dummy], [type="radio"]:not(:checked))';

/** Presses Tab from the chosen section's tab on, and names the controls that can be seen but never had the focus. */
export async function unreachedStops(page: Page, pane: Frame): Promise<string[]> {
  const controls = await pane.evaluate((stops) => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) target.dataset['reached'] = '';
    });
    const all = [...document.querySelectorAll<HTMLElement>(stops)];
    for (const element of all) delete element.dataset['reached'];
    all[0]?.blur();
    all[0]?.focus();
    return all.length;
  }, STOPS);
  // Beyond the pane's last control Tab would go on into the cells.
  for (let press = 0; press < controls + 4 && (await pane.evaluate(() => document.hasFocus())); press += 1)
    await page.keyboard.press('Tab');
  return pane.evaluate(
    (stops) =>
      [...document.querySelectorAll<HTMLElement>(stops)]
        .filter(
          (each) =>
            each.checkVisibility({ visibilityProperty: true }) &&
            !('reached' in each.dataset) &&
            // Within a group of Fluent's, the arrow keys go on from the one that Tab has reached.
            !each.closest('[data-tabster*="mover"]')?.querySelector('[data-reached]'),
        )
        .map((each) => each.ariaLabel ?? (each.textContent || each.id || each.outerHTML.slice(0, 120))),
    STOPS,
  );
}

import type { Workbook } from '../workbook';

/** Excel too answers what is read while slow functions are still at work. */
const LONGEST_WAIT_MS = 2_000;

/** Waits until formulas have their values, but not forever. */
export async function waitForCalculation(workbook: Workbook): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT_MS);
  });
  await Promise.race([workbook.calculated(), limit]);
  clearTimeout(timer);
}

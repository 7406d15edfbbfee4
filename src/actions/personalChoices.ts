/** What stays with the person in this browser, whichever workbook is open. Absent: never chosen. */
export interface PersonalChoices {
  /** Seconds between two refreshes. */
  readonly autoInterval?: number;
}

const KEY = 'hedgerow.choices';
const LEAST_INTERVAL = 5;
const LONGEST_INTERVAL = 3600;

/** A browser may refuse its storage, or hold there what another version wrote: then nothing was chosen. */
export function readPersonalChoices(): PersonalChoices {
  try {
    const { autoInterval } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const isInterval =
      typeof autoInterval === 'number' && autoInterval >= LEAST_INTERVAL && autoInterval <= LONGEST_INTERVAL;
    return isInterval ? { autoInterval } : {};
  } catch {
    return {};
  }
}

/** False when the browser keeps nothing. */
export function savePersonalChoices(choices: PersonalChoices): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readPersonalChoices(), ...choices }));
    return true;
  } catch {
    return false;
  }
}

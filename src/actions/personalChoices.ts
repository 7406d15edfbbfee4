/** What stays with the person in this browser, whichever workbook is open. Absent: never chosen. */
export interface PersonalChoices {
  /** Seconds between two refreshes. */
  readonly autoInterval?: number;
  /** The person has seen what the add-in does. */
  readonly welcomed?: boolean;
}

const KEY = 'hedgerow.choices';
const LEAST_INTERVAL = 5;
const LONGEST_INTERVAL = 3600;

/** A browser may refuse its storage, or hold there what another version wrote: then nothing was chosen. */
export function readPersonalChoices(): PersonalChoices {
  try {
    const { autoInterval, welcomed } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<
      string,
      unknown
    >;
    const isInterval =
      typeof autoInterval === 'number' && autoInterval >= LEAST_INTERVAL && autoInterval <= LONGEST_INTERVAL;
    return { ...(isInterval && { autoInterval }), ...(welcomed === true && { welcomed }) };
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

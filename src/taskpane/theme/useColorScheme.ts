import { useEffect, useState } from 'react';
import { officeColorScheme, type ColorScheme } from './officeColorScheme';

const DARK = '(prefers-color-scheme: dark)';

/** Follows Office's theme, else the system's, also when it changes while the pane is open. */
export function useColorScheme(): ColorScheme {
  const [scheme, setScheme] = useState(currentScheme);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const update = (): void => setScheme(currentScheme());
    query.addEventListener('change', update);
    // Office has no event for this in Excel: look again when the user comes back to the pane.
    window.addEventListener('focus', update);
    return () => {
      query.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, []);
  return scheme;
}

/** Typings have Office's context always there; before it is ready, or in a plain tab, it is not. */
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  if (typeof Office === 'undefined') return undefined;
  const office: { readonly context?: Partial<Office.Context> } = Office;
  return office.context?.officeTheme;
}

function currentScheme(): ColorScheme {
  return officeColorScheme(officeTheme()) ?? (window.matchMedia(DARK).matches ? 'dark' : 'light');
}

import type { OfficeTheme } from '../client/bridge';

/** The colours that Excel would tell the pane, light or dark as the system is. */
export function officeTheme(): OfficeTheme {
  const isDarkTheme = matchMedia('(prefers-color-scheme: dark)').matches;
  return isDarkTheme
    ? {
        bodyBackgroundColor: '#292929',
        bodyForegroundColor: '#FFFFFF',
        controlBackgroundColor: '#1F1F1F',
        controlForegroundColor: '#FFFFFF',
        isDarkTheme,
      }
    : {
        bodyBackgroundColor: '#FFFFFF',
        bodyForegroundColor: '#242424',
        controlBackgroundColor: '#F5F5F5',
        controlForegroundColor: '#242424',
        isDarkTheme,
      };
}

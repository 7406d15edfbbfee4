export type ColorScheme = 'light' | 'dark';

interface OfficeColors {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** What Office says of its own theme; undefined on the web, where it says nothing. */
export function officeColorScheme(theme: OfficeColors | undefined): ColorScheme | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  // Perceived brightness, as ITU-R BT.601 weighs the channels.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

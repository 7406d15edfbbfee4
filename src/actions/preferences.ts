import { readSetting, saveSetting } from '../workbook/workbookSettings';
import { isMarketSource, type MarketSource } from './marketSource';
import { isSymbol, MOST_SYMBOLS } from './symbolList';

/** What the user chose in the pane; it travels with the workbook. Absent: never chosen. */
export interface Preferences {
  readonly source?: MarketSource;
  readonly venues?: readonly string[];
  readonly symbols?: readonly string[];
}

const SETTING = 'hedgerow.preferences';
const VENUE_ID = /^[a-z0-9]{1,30}$/;

export function readPreferences(): Preferences {
  return preferencesFrom(readSetting(SETTING));
}

export function savePreferences(preferences: Preferences): Promise<void> {
  return saveSetting(SETTING, preferences);
}

/** The workbook may be a stranger's: what does not have the right form was never chosen. */
function preferencesFrom(value: unknown): Preferences {
  if (typeof value !== 'object' || value === null) return {};
  const { source, venues, symbols } = value as Record<string, unknown>;
  return {
    ...(isMarketSource(source) && { source }),
    ...(isListOf(venues, isVenueId) && { venues: [...new Set(venues)] }),
    ...(isListOf(symbols, isSymbol) && { symbols: [...new Set(symbols)].slice(0, MOST_SYMBOLS) }),
  };
}

function isVenueId(value: unknown): value is string {
  return typeof value === 'string' && VENUE_ID.test(value);
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}

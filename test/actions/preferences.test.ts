import { readPreferences, savePreferences } from '../../src/actions/preferences';
import { openExcel } from '../workbook/openExcel';

describe('preferences', () => {
  it('are absent in a workbook that never had any', () => {
    openExcel();
    expect(readPreferences()).toEqual({});
  });

  it('come back as they were kept', async () => {
    openExcel();
    const preferences = { source: 'live', venues: ['mexc'], symbols: ['BTC', 'LINK'] } as const;
    await savePreferences(preferences);
    expect(readPreferences()).toEqual(preferences);
  });

  it.each([
    ['no object', 'live', {}],
    ['unknown source', { source: 'https://evil.example', symbols: ['BTC'] }, { symbols: ['BTC'] }],
    ['venues that are no ids', { venues: ['../x'], source: 'sample' }, { source: 'sample' }],
    ['symbols that are no coins', { symbols: ['BTC', '<img>'] }, {}],
    ['lists that are none', { venues: 'mexc', symbols: { 0: 'BTC' } }, {}],
    [
      'doubles',
      { symbols: ['BTC', 'BTC'], venues: ['mexc', 'mexc'] },
      { symbols: ['BTC'], venues: ['mexc'] },
    ],
  ])("a stranger's workbook: %s", (_case, stored, expected) => {
    const excel = openExcel();
    excel.workbook.settings.set('hedgerow.preferences', stored);
    expect(readPreferences()).toEqual(expected);
  });

  it('says so when they cannot be kept', async () => {
    openExcel();
    Object.assign(Office.context.document.settings, {
      saveAsync: (callback: (result: object) => void) =>
        callback({ status: 'failed', error: { message: 'read-only' } }),
    });
    await expect(savePreferences({ source: 'sample' })).rejects.toThrow(
      'The choices could not be kept: read-only',
    );
  });
});

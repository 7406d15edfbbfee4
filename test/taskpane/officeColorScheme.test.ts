import { officeColorScheme } from '../../src/taskpane/theme/officeColorScheme';

describe('officeColorScheme', () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, 'dark'],
    [{ isDarkTheme: false }, 'light'],
    [{ bodyBackgroundColor: '#212121' }, 'dark'],
    [{ bodyBackgroundColor: 'F3F2F1' }, 'light'],
    [{ bodyBackgroundColor: 'white' }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('%j is %s', (theme, scheme) => {
    expect(officeColorScheme(theme)).toBe(scheme);
  });
});

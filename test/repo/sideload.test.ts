import { sideloadAdvice, webQuery } from '../../tools/excel/sideloadAdvice';
import { openerOf } from '../../tools/serve/openUrl';

const PLACE = {
  url: 'https://localhost:3000',
  port: 3000,
  manifest: '/home/x y/.hedgerow/manifest.xml',
  id: '11111111-2222-4333-8444-555555555555',
};

describe('sideloading', () => {
  test('Excel on the web finds the manifest by three words in the address', () => {
    expect([...new URLSearchParams(webQuery(PLACE))]).toEqual([
      ['wdaddindevserverport', '3000'],
      ['wdaddinmanifestfile', 'manifest.xml'],
      ['wdaddinmanifestguid', '11111111-2222-4333-8444-555555555555'],
    ]);
  });

  test('each Excel gets its steps, with the path quoted because it may hold blanks', () => {
    const advice = sideloadAdvice(PLACE).join('\n');
    expect(advice).toContain(
      'reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v 11111111-2222-4333-8444-555555555555 /t REG_SZ /d "/home/x y/.hedgerow/manifest.xml" /f',
    );
    expect(advice).toContain('~/Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    expect(advice).toContain(
      'wdaddindevserverport=3000&wdaddinmanifestfile=manifest.xml&wdaddinmanifestguid=',
    );
  });
});

describe('opening an address', () => {
  const url = 'http://localhost:3000/workbench/';
  test('goes the way of each system', () => {
    expect(openerOf(url, 'win32', {})).toEqual(['rundll32', 'url.dll,FileProtocolHandler', url]);
    expect(openerOf(url, 'darwin', {})).toEqual(['open', url]);
    expect(openerOf(url, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', url]);
  });

  test('is not tried where nobody sees a screen', () => {
    expect(openerOf(url, 'linux', {})).toBeUndefined();
    expect(openerOf(url, 'darwin', { CI: 'true' })).toBeUndefined();
  });
});

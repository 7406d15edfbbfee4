import { manifestForHost } from '../../tools/manifestForHost.cjs';

const XML = '<a u="https://localhost:3000/taskpane.html"/><b u="https://localhost:3000"/>';

describe('the production manifest', () => {
  test.each([
    ['https://hedge.example.com', 'https://hedge.example.com'],
    ['https://hedge.example.com/', 'https://hedge.example.com'],
    ['https://hedge.example.com:8443/excel//', 'https://hedge.example.com:8443/excel'],
  ])('%s replaces every development address', (host, expected) => {
    expect(manifestForHost(XML, host)).toBe(`<a u="${expected}/taskpane.html"/><b u="${expected}"/>`);
  });

  test('signs that mean something to a replacement are just text', () => {
    expect(manifestForHost('<a u="https://localhost:3000/x"/>', 'https://h.example/$&/$1/$$')).toBe(
      '<a u="https://h.example/$&amp;/$1/$$/x"/>',
    );
  });

  test.each([
    ['http://hedge.example.com', 'https://'],
    ['hedge.example.com', 'whole address'],
    ['', 'whole address'],
    ['https://me:pass@hedge.example.com', 'user name'],
    ['https://hedge.example.com/?a=1', 'without "?"'],
    ['https://hedge.example.com/#top', 'without "?"'],
  ])('"%s" is answered with a sentence', (host, words) => {
    expect(() => manifestForHost(XML, host)).toThrow(words);
  });

  test('a manifest without development addresses is refused', () => {
    expect(() => manifestForHost('<a u="https://elsewhere.example"/>', 'https://hedge.example.com')).toThrow(
      'no https://localhost:3000 to replace',
    );
  });

  test('a longer port is not cut in two', () => {
    expect(() =>
      manifestForHost(`${XML}<c u="https://localhost:30001/"/>`, 'https://hedge.example.com'),
    ).toThrow('another port');
  });
});

import { addSymbols, MOST_SYMBOLS } from '../../src/actions/symbolList';

describe('addSymbols', () => {
  it.each([
    ['link', ['BTC', 'LINK']],
    [' eth, sol;avax ', ['BTC', 'ETH', 'SOL', 'AVAX']],
    ['1inch', ['BTC', '1INCH']],
    ['币安人生', ['BTC', '币安人生']],
  ])('takes %j', (text, symbols) => {
    expect(addSymbols(['BTC'], text)).toEqual({ symbols });
  });

  it.each([
    ['', 'blank', ''],
    [' , ', 'blank', ' , '],
    ['btc', 'duplicate', 'BTC'],
    ['ETH eth', 'duplicate', 'ETH'],
    ['=ETH', 'form', '=ETH'],
    ['BTC-PERP', 'form', 'BTC-PERP'],
    ['A'.repeat(21), 'form', 'A'.repeat(21)],
  ])('refuses %j: %s', (text, problem, offender) => {
    expect(addSymbols(['BTC'], text)).toEqual({ problem, text: offender });
  });

  it('refuses more coins than a refresh should ask for', () => {
    const full = Array.from({ length: MOST_SYMBOLS }, (_each, index) => `C${index}`);
    expect(addSymbols(full, 'BTC')).toEqual({ problem: 'full', text: 'BTC' });
    expect(addSymbols(full.slice(1), 'BTC').problem).toBeUndefined();
  });
});

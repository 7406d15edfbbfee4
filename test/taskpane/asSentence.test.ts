import { asSentence } from '../../src/taskpane/asSentence';

describe('asSentence', () => {
  it.each([
    ['the add-in failed', 'The add-in failed.'],
    ['Binance is down; press Refresh again', 'Binance is down; press Refresh again.'],
    [' Why? ', 'Why?'],
    ['done.', 'Done.'],
    ['mexc:BTC_USDT has no mark', 'mexc:BTC_USDT has no mark.'],
    ['note: it is old', 'Note: it is old.'],
  ])('%j reads %j', (reason, sentence) => {
    expect(asSentence(reason)).toBe(sentence);
  });
});

import { asSentence } from '../../src/taskpane/asSentence';

describe('asSentence', () => {
  it.each([
    ['the add-in failed', 'The add-in failed.'],
    ['Binance is down; press Refresh again', 'Binance is down; press Refresh again.'],
    [' Why? ', 'Why?'],
    ['done.', 'Done.'],
  ])('%j reads %j', (reason, sentence) => {
    expect(asSentence(reason)).toBe(sentence);
  });
});

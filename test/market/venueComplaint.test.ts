import { venueComplaint } from '../../src/market/venueComplaint';

test.each([
  ['a code as number', { code: -1121, msg: 'Invalid symbol.' }, 'Invalid symbol'],
  [
    'a code as text',
    { code: '51001', msg: 'Instrument ID does not exist', data: [] },
    'Instrument ID does not exist',
  ],
  ['a code alone', { code: '51001', msg: '', data: [] }, 'code 51001'],
  ['a word for the result', { result: 'error', error: 'apiLimitExceeded' }, 'apiLimitExceeded'],
  [
    'an error inside',
    { jsonrpc: '2.0', error: { code: -32602, message: 'Invalid params' } },
    'Invalid params',
  ],
  ['an error without words', { error: { code: -32602 } }, 'no reason given'],
])('%s is a no', (_, body, words) => {
  expect(venueComplaint(body)).toBe(words);
});

test.each([
  ['code "0"', { code: '0', msg: '', data: [] }],
  ['code "00000"', { code: '00000', msg: 'success', data: [] }],
  ['code "200000"', { code: '200000', data: [] }],
  ['code 200', { code: 200, data: [] }],
  ['a code that is a word', { code: 'MBT', price: 1 }],
  ['an empty list of errors', { error: [], result: {} }],
  ['no error', { error: null, result: {} }],
  ['the word success', { result: 'success', tickers: [] }],
  ['a list', [{ code: -1 }]],
])('%s is an answer', (_, body) => {
  expect(venueComplaint(body)).toBeUndefined();
});

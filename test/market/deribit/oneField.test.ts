import { bookSummary } from '../../../src/market/deribit/bookSummary';
import { instruments } from '../../../src/market/deribit/instruments';
import { reading } from '../support/reading';

const LINK = {
  instrument_name: 'LINK_USDC-PERPETUAL',
  kind: 'future',
  base_currency: 'LINK',
  quote_currency: 'USDC',
  settlement_currency: 'USDC',
  instrument_type: 'linear',
  settlement_period: 'perpetual',
  expiration_timestamp: 32503708800000,
  contract_size: 1,
  min_trade_amount: 1,
  tick_size: 0.001,
  taker_commission: 0.0005,
  maker_commission: 0,
  max_leverage: 25,
  is_active: true,
};
const contract = (change: object) => instruments(reading('deribit'), { result: [{ ...LINK, ...change }] })[0];

test.each([
  [0.1, '0.1'],
  ['0.1', '0.1'],
  [1e-8, '0.00000001'],
  [0, undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('contract_size %p is the lot %p', (contract_size, expected) => {
  expect(contract({ contract_size })?.lotSize?.toFixed()).toBe(expected);
  expect(contract({ contract_size })?.contractSize?.toFixed()).toBe('1');
});

test.each([
  [0, '0'],
  [-0.0001, '-0.0001'],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('taker_commission %p: 0 is free, absent is unknown', (taker_commission, expected) => {
  expect(contract({ taker_commission })?.takerFeeRate?.toFixed()).toBe(expected);
});

test.each([
  [true, true],
  [false, false],
  [undefined, false],
])('is_active %p is active: %p', (is_active, active) => {
  expect(contract({ is_active })?.active).toBe(active);
});

test('options and combinations are not offered, and an unknown type is a problem', () => {
  const at = reading('deribit');
  const rows = instruments(at, {
    result: [
      { ...LINK, instrument_name: 'LINK-C', kind: 'option' },
      { ...LINK, instrument_name: 'LINK-FS', kind: 'future_combo' },
      { ...LINK, instrument_name: 'LINK-NEW', instrument_type: 'curved' },
      LINK,
    ],
  });
  expect(rows.map(({ symbol }) => symbol)).toEqual(['LINK_USDC-PERPETUAL']);
  expect(at.problems.map(({ symbol }) => symbol)).toEqual(['LINK-NEW']);
});

test.each([[{ result: LINK }], [[LINK]], [{ results: [LINK] }], [null], ['']])(
  'envelope %j is refused',
  (body) => {
    expect(() => instruments(reading('deribit'), body)).toThrow('in an unexpected form');
  },
);

test('a summary: null is absent, a price of 0 is none, a rate of 0 is one', () => {
  const row = { instrument_name: 'A', bid_price: null, ask_price: 0, mark_price: 12.5, funding_8h: 0 };
  const prices = bookSummary(reading('deribit'), 'prices', { result: [row] }).get('A');
  expect(prices).toMatchObject({ bid: undefined, ask: undefined, last: undefined });
  expect(prices?.mark?.toFixed()).toBe('12.5');
  expect(prices?.funding?.toFixed()).toBe('0');
});

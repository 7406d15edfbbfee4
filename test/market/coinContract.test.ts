import { coinContract } from '../../src/market/coinContract';
import type { ContractSpec } from '../../src/model/contractSpec';
import { contract } from '../workbook/venueMarkets';

const listed = (symbol: string, change: Partial<ContractSpec> = {}) =>
  contract('okx', 'BTC', { symbol, ...change });
const USDT = listed('BTC-USDT-SWAP');
const USDC = listed('BTC-USDC-SWAP', { settle: 'USDC', quote: 'USDC' });
const USD = listed('BTC-USD_UM', { settle: 'USD', quote: 'USD' });

test.each<[string, ContractSpec[], string | undefined]>([
  ['USDT rather than USDC', [USDC, USDT], 'BTC-USDT-SWAP'],
  ['USDC rather than USD', [USD, USDC], 'BTC-USDC-SWAP'],
  ['USD where there is nothing else', [USD], 'BTC-USD_UM'],
  ['of two alike the first by symbol', [listed('BTCUSDT2'), listed('BTCUSDT1')], 'BTCUSDT1'],
  ['no coin-margined one', [listed('BTC-USD', { payoff: 'inverse', settle: 'BTC' })], undefined],
  ['no dated one', [listed('BTC-1225', { kind: 'dated' })], undefined],
  ['none that is closed for trading', [listed('BTC-OLD', { active: false }), USDC], 'BTC-USDC-SWAP'],
  ['none in euros', [listed('BTC-EUR', { settle: 'EUR' })], undefined],
  ['none of another coin', [contract('okx', 'ETH')], undefined],
])('a coin stands for %s', (_, contracts, symbol) => {
  expect(coinContract(contracts, 'btc')?.symbol).toBe(symbol);
});

import { netDelta } from '../../src/hedging/exposure/netDelta';
import { contracts } from '../../src/hedging/sizing/contracts';
import type { ContractSpec } from '../../src/model/contractSpec';
import type { ContractTerms } from '../../src/model/contractTerms';
import { Decimal } from '../../src/model/decimal';
import { readMoment } from './support/readMoment';
import { MOMENTS } from './support/replayedHttp';

/** The six cells of a spec row, with the defaults that a blank cell has there. */
function termsOf({
  key,
  contractSize,
  payoff,
  lotSize,
  minContracts,
  minNotional,
}: ContractSpec): ContractTerms {
  if (contractSize === undefined) throw new Error(`${key} has no contractSize`);
  return {
    contractSize,
    payoff,
    lotSize: lotSize ?? new Decimal(1),
    minContracts: minContracts ?? new Decimal(0),
    minNotional: minNotional ?? new Decimal(0),
  };
}

/** The order that hedges so many coins with a contract as its venue tells it, and the coins that the order covers. */
async function order(key: string, coins: string): Promise<{ contracts: string; covered: string }> {
  const [venue = ''] = key.split(':');
  const { market } = await readMoment(venue, MOMENTS[0]);
  const spec = market.contracts.find((contract) => contract.key === key);
  const quote = market.quotes.find((row) => row.key === key);
  const price = quote?.mark ?? quote?.index;
  if (spec === undefined || price === undefined) throw new Error(`${key} is not in the first moment`);
  const terms = termsOf(spec);
  const quantity = new Decimal(coins);
  const one = new Decimal(1);
  const short = contracts(quantity.times(price), price, terms, one, one, 'nearest');
  const covered = quantity.minus(netDelta(quantity, short, terms, price));
  return { contracts: short.toFixed(), covered: covered.toDecimalPlaces(6).toFixed() };
}

/** Contract, the order a person would place, the coins it covers, and why. */
type Row = readonly [key: string, contracts: string, covered: string, why: string];

const HALF_A_BITCOIN: readonly Row[] = [
  ['binance:BTCUSDT', '0.5', '0.5', 'counts coins, in steps of 0.001'],
  ['binance:BTCUSDC', '0.5', '0.5', 'counts coins, whatever dollar it settles in'],
  ['binance:BTCUSDT_261225', '0.5', '0.5', 'a dated one counts coins too'],
  ['binance:BTCUSD_PERP', '325', '0.500064', '$32,495.85 in contracts of $100: 324.96'],
  ['bybit:BTCUSDT', '0.5', '0.5', 'counts coins, in steps of 0.001'],
  ['bybit:BTCUSD', '32496', '0.500005', '$32,495.65 in contracts of $1'],
  ['bingx:BTC-USDT', '0.5', '0.5', 'counts coins, in steps of 0.0001'],
  ['bingx:BTC-USD', '325', '0.500057', '$32,496.30 in contracts of $100: 324.96'],
  ['weex:BTCUSDT', '0.5', '0.5', 'counts coins, in steps of 0.0001'],
  ['mexc:BTC_USDT', '5000', '0.5', 'contracts of 0.0001 coins'],
  ['mexc:BTC_USD', '325', '0.500068', '$32,495.60 in contracts of $100: 324.96'],
  ['okx:BTC-USDT-SWAP', '50', '0.5', 'contracts of 0.01 coins'],
  ['okx:BTC-USD-SWAP', '325', '0.500053', '$32,496.55 in contracts of $100, tenths allowed: 324.97 is 325.0'],
  ['deribit:BTC-PERPETUAL', '32500', '0.500061', '$32,496.04 in dollars, ten at a time'],
  ['deribit:BTC_USDC-PERPETUAL', '0.5', '0.5', 'counts coins, in steps of 0.0001'],
  ['krakenfutures:PF_XBTUSD', '0.5', '0.5', 'counts coins, and its XBT is Bitcoin'],
  ['krakenfutures:PI_XBTUSD', '32496', '0.499997', '$32,496.22 in contracts of $1'],
  ['hyperliquid:BTC', '0.5', '0.5', 'counts coins, in steps of 0.00001'],
  ['cme:MBTZ6', '5', '0.5', 'contracts of a tenth of a coin'],
  ['coinbase:BIT-27NOV26-CDE', '50', '0.5', 'contracts of a hundredth'],
  ['bitnomial:PBUC', '50', '0.5', 'contracts of a hundredth'],
];

test.each(HALF_A_BITCOIN)(
  'half a Bitcoin is %s × %s, which covers %s: %s',
  async (key, expected, covered) => {
    expect(await order(key, '0.5')).toEqual({ contracts: expected, covered });
  },
);

/** Venues that have no PEPE in the first moment stand in with the meme coin that they scale. */
const FIVE_MILLION: readonly Row[] = [
  ['binance:1000PEPEUSDT', '5000', '5000000', 'one unit is 1,000 coins'],
  ['bybit:1000PEPEUSDT', '5000', '5000000', 'one unit is 1,000 coins, a hundred units at a time'],
  ['bingx:1000PEPE-USDT', '5000', '5000000', 'one unit is 1,000 coins, at least 250 units'],
  ['weex:1000PEPEUSDT', '5000', '5000000', 'one unit is 1,000 coins, at least 10 units'],
  ['mexc:1000BONK_USDT', '50', '5000000', 'a contract is 100 units of 1,000 coins'],
  ['okx:PEPE-USDT-SWAP', '0.5', '5000000', 'a contract is 10,000,000 coins, tenths allowed'],
  [
    'deribit:1000PEPE_USDC-PERPETUAL',
    '5000',
    '5000000',
    'one unit is 1,000 coins, a hundred units at a time',
  ],
  ['krakenfutures:PF_PEPEUSD', '5000000', '5000000', 'counts coins, a thousand at a time'],
  ['hyperliquid:kPEPE', '5000', '5000000', 'one unit is 1,000 coins'],
];

test.each(FIVE_MILLION)(
  'five million coins are %s × %s, which covers %s: %s',
  async (key, expected, covered) => {
    expect(await order(key, '5000000')).toEqual({ contracts: expected, covered });
  },
);

/** Orders that do not come out even are where a wrong step would show. */
const UNEVEN: readonly (readonly [
  key: string,
  coins: string,
  contracts: string,
  covered: string,
  why: string,
])[] = [
  [
    'binance:1000PEPEUSDT',
    '5000499',
    '5000',
    '5000000',
    'half a thousand coins and one less is no unit more',
  ],
  ['bybit:1000PEPEUSDT', '5049999', '5000', '5000000', 'not yet half of the next hundred units'],
  ['bybit:1000PEPEUSDT', '5050000', '5100', '5100000', 'half of them: up'],
  ['okx:PEPE-USDT-SWAP', '5400000', '0.5', '5000000', '0.54 of a contract is five tenths'],
  ['krakenfutures:PF_PEPEUSD', '5000500', '5001000', '5001000', 'half a thousand: up'],
  ['bingx:1000PEPE-USDT', '249000', '0', '0', 'below the smallest order of 250 units'],
  ['binance:BTCUSDT', '0.001', '0', '0', '$65 is below the smallest order of $100'],
  ['mexc:BTC_USDT', '0.00016', '2', '0.0002', '1.6 contracts'],
  ['deribit:BTC-PERPETUAL', '0.0001', '10', '0.000154', '$6.50 is one step of ten dollars'],
  ['cme:MBTZ6', '0.04', '0', '0', 'less than half a contract'],
  ['cme:METZ6', '1.26', '13', '1.3', '12.6 contracts of a tenth'],
  ['coinbase:BIT-27NOV26-CDE', '0.126', '13', '0.13', '12.6 contracts of a hundredth'],
];

test.each(UNEVEN)('%s for %s coins: %s, which covers %s: %s', async (key, coins, expected, covered) => {
  expect(await order(key, coins)).toEqual({ contracts: expected, covered });
});

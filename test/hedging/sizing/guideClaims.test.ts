import { netDelta } from '../../../src/hedging/exposure/netDelta';
import { exposure } from '../../../src/hedging/exposure/exposure';
import { rebalance } from '../../../src/hedging/monitoring/rebalance';
import { pnl } from '../../../src/hedging/pnl/pnl';
import { contracts } from '../../../src/hedging/sizing/contracts';
import { hedgeRatio } from '../../../src/hedging/sizing/hedgeRatio';
import { lossContracts } from '../../../src/hedging/sizing/lossContracts';
import { decimal, terms } from '../../support/hedging/terms';

const one = decimal(1);
const none = decimal(0);
const worth = (coins: string, price: number) => decimal(coins).times(price);

test('"add to the short when the price rises": a linear hedge of coins stays whole and needs no trade', () => {
  for (const price of [65_000, 70_000, 130_000, 6500]) {
    const held = worth('0.5', price);

    expect(hedgeRatio(held, decimal(50), decimal(price), terms('0.01'), one).toString()).toBe('1');
    expect(
      rebalance(held, decimal(50), decimal(price), terms('0.01'), one, none, one, 'nearest').toString(),
    ).toBe('0');
  }
});

test('"add to the short when the price rises": an inverse hedge stays neutral in coins', () => {
  const inverse = terms(1, 'inverse');

  expect(netDelta(decimal('0.5'), decimal(32_500), inverse, decimal(65_000)).toString()).toBe('0');
});

test('"add to the short when the price rises": an inverse hedge is whole once its unrealised gain counts, and short of contracts by the wallet alone', () => {
  const inverse = terms(1, 'inverse');
  const price = decimal(70_000);
  const walletCoins = decimal('0.5');
  const allCoins = walletCoins.plus(pnl(decimal(32_500), decimal(65_000), price, inverse));

  const trade = (coins: typeof price) =>
    rebalance(coins.times(price), decimal(32_500), price, inverse, one, none, one, 'nearest').toString();

  expect(trade(allCoins)).toBe('0');
  expect(trade(walletCoins)).toBe('2500');
});

test('"one 0.01 ETH contract gains $175 on −5 %, so 57 contracts": it gains $1.75, so 5,714.29', () => {
  expect(pnl(one, decimal(3500), decimal(3325), terms('0.01')).toString()).toBe('1.75');
  expect(
    lossContracts(decimal(10_000), decimal('-0.05'), decimal(3500), terms('0.01'), 'none').toFixed(2),
  ).toBe('5714.29');
});

test('"300,000 contracts of $1": only when the contract is inverse; one coin each makes 5', () => {
  const sold = (contract: ReturnType<typeof terms>) =>
    contracts(decimal(300_000), decimal(60_000), contract, one, one, 'nearest').toString();

  expect(sold(terms(1, 'inverse'))).toBe('300000');
  expect(sold(terms(1))).toBe('5');
});

test('"2,143 contracts" is 2,142.857 to the nearest; never to over-hedge takes 2,142', () => {
  const sold = (word: 'none' | 'nearest' | 'down') =>
    contracts(decimal(50_000), decimal(3500), terms('0.01'), one, decimal('1.5'), word);

  expect(sold('none').toFixed(3)).toBe('2142.857');
  expect(sold('nearest').toString()).toBe('2143');
  expect(sold('down').toString()).toBe('2142');
});

test('"Alice holds $5,000 and one 1 BTC contract is a 125 % hedge": she holds $6,000 and it is 500 %', () => {
  const held = exposure([
    { quantity: decimal('0.1'), price: decimal(30_000), beta: one },
    { quantity: decimal('1.5'), price: decimal(2000), beta: one },
  ]);

  expect(held.toString()).toBe('6000');
  expect(hedgeRatio(held, one, decimal(30_000), terms(1), one).toString()).toBe('5');
});

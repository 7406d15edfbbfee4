import { CloseForm } from '../../../src/taskpane/hedges/closeForm';
import type { HedgeForm } from '../../../src/taskpane/hedges/hedgeForm';
import { RecordForm } from '../../../src/taskpane/hedges/recordForm';
import { RollForm } from '../../../src/taskpane/hedges/rollForm';
import { LONG_HEDGE } from '../../../src/templates/examples/longHedge';
import { SINGLE_COIN } from '../../../src/templates/examples/singleCoin';
import { firstOpen, hedgesNow, NOW, recordFirst } from '../../actions/hedges/openHedges';
import { openPlan } from '../../workbook/hedges/openPlan';

function textOf(form: HedgeForm, name: string): string | undefined {
  return form.fields.find((field) => field.name === name)?.text;
}
function problemsOf(form: HedgeForm): Record<string, string> {
  return Object.fromEntries(
    form.fields.flatMap(({ name, problem }) => (problem === undefined ? [] : [[name, problem]])),
  );
}

describe('Record', () => {
  test('starts with the plan’s line and the end of its horizon', async () => {
    await openPlan(SINGLE_COIN);
    const form = RecordForm.start(await hedgesNow(), NOW);

    expect(Object.fromEntries(form.fields.map(({ name, text }) => [name, text]))).toEqual({
      shortContracts: '150',
      entryPrice: '60000',
      quantity: '1.5',
      spotEntry: '60000',
      fees: '45',
      endsOn: '2026-11-28',
      closeAbove: '',
      closeBelow: '',
    });
    expect(form.choice.options).toEqual([{ value: 'BTC mexc:BTC_USDT', text: 'BTC → mexc:BTC_USDT' }]);
    expect(form.preview).toEqual([
      'The plan has 150 short; none of it is recorded.',
      'A row on Hedges: 150 short mexc:BTC_USDT for BTC.',
    ]);
  });

  test('the fee follows contracts and price, until it is typed', async () => {
    await openPlan(SINGLE_COIN);
    let form = RecordForm.start(await hedgesNow(), NOW).type('shortContracts', '100');
    expect(textOf(form, 'fees')).toBe('30');
    form = form.type('entryPrice', '60,100');
    expect(textOf(form, 'fees')).toBe('30.05');
    form = form.type('fees', '12').type('shortContracts', '50');
    expect(textOf(form, 'fees')).toBe('12');
  });

  test('writes what was typed', async () => {
    const excel = await openPlan(SINGLE_COIN);
    const form = RecordForm.start(await hedgesNow(), NOW)
      .type('shortContracts', '140')
      .type('closeAbove', '70,000')
      .type('endsOn', '');

    expect(await form.write(NOW)).toBe('140 short mexc:BTC_USDT is recorded on Hedges.');
    expect(excel.rows('Hedges')).toMatchObject([
      { shortContracts: 140, fees: 42, closeAbove: 70_000, closeBelow: null, endsOn: null, status: 'open' },
    ]);
    expect(RecordForm.start(await hedgesNow(), NOW).preview[0]).toBe(
      'The plan has 150 short; 140 short is recorded already.',
    );
  });

  test('says what is wrong with a field', async () => {
    await openPlan(SINGLE_COIN);
    const form = RecordForm.start(await hedgesNow(), NOW)
      .type('shortContracts', '0')
      .type('entryPrice', '')
      .type('quantity', 'many')
      .type('closeAbove', '-1');

    expect(problemsOf(form)).toEqual({
      shortContracts: 'Contracts sold (bought: −) must not be 0.',
      entryPrice: 'Entry price must be given.',
      quantity: 'Coins hedged must be a number.',
      closeAbove: 'Close above must be above 0.',
    });
  });

  test('a plan with errors says what to mend', async () => {
    await openPlan(SINGLE_COIN);
    const hedges = await hedgesNow();
    const [line = {}] = hedges.lines ?? [];
    const failed = { ...hedges, lines: [{ ...line, price: '#N/A' }] };

    expect(() => RecordForm.start(failed, NOW)).toThrow(
      'The plan shows an error for BTC. Mend it on the sheet, then record the hedge.',
    );
    expect(() => RecordForm.start({ ...hedges, lines: [] }, NOW)).toThrow(
      'The plan has no contracts to record. Type what you hold into Holdings first.',
    );
  });
});

describe('Close', () => {
  test('starts with the whole hedge at the market’s prices, and tells the result', async () => {
    const excel = await openPlan(SINGLE_COIN);
    await recordFirst({ fees: 45 });
    excel.type('Quotes', 'mark', 0, { value: 54_900 });
    excel.type('Quotes', 'last', 1, { value: 55_000 });
    const form = CloseForm.start(await hedgesNow(), await firstOpen());

    expect(Object.fromEntries(form.fields.map(({ name, text }) => [name, text]))).toEqual({
      contracts: '150',
      exitPrice: '54900',
      spotExit: '55000',
      // 150 · 0.01 · 54,900 · 0.05 %
      fee: '41.175',
      funding: '0',
    });
    // −7,500 of the coins, +7,650 of the short, −86.175 of fees.
    expect(form.preview).toEqual([
      'Result of what is closed, coins and contracts: +63.83.',
      'The whole hedge is closed.',
    ]);
    expect(form.type('contracts', '50').preview).toEqual([
      'Result of what is closed, coins and contracts: +21.28.',
      '100 short stays open.',
    ]);
    expect(form.type('contracts', '151').preview).toEqual([
      'Contracts to close must be above 0 and at most 150.',
    ]);
    expect(form.type('exitPrice', 'x').preview).toEqual([]);
    expect(await form.type('contracts', '50').write(NOW)).toBe(
      'The close of 50 mexc:BTC_USDT is recorded on Hedges.',
    );
  });
});

describe('Roll', () => {
  test('offers the next contract with its count, price and end, and tells what the step is', async () => {
    const excel = await openPlan(LONG_HEDGE);
    await recordFirst({ fees: 150 });
    const form = RollForm.start(await hedgesNow(), await firstOpen(), NOW);

    expect(form.choice.value).toBe('binance:BTCUSDT_270326');
    expect(form.choice.options[0]?.text).toContain('2027');
    expect(Object.fromEntries(form.fields.map(({ name, text }) => [name, text]))).toEqual({
      exitPrice: '60000',
      spotExit: '60000',
      fee: '150',
      funding: '0',
      shortContracts: '-5000',
      entryPrice: '60300',
      // 5,000 · 0.001 · 60,300 · 0.05 %
      openFee: '150.75',
      endsOn: '2027-03-26',
    });
    expect(form.preview).toEqual([
      'Result of what is closed, coins and contracts: -300.',
      'Then 5,000 long binance:BTCUSDT_270326 is open.',
      'The new contract stands at +300 to the old one.',
    ]);
    expect(await form.write(NOW)).toBe(
      'Both legs are recorded on Hedges: binance:BTCUSDT_261225 closed, 5,000 long binance:BTCUSDT_270326 open.',
    );
    expect(excel.rows('Hedges').map(({ status }) => status)).toEqual(['closed', 'open']);
  });

  test('without another contract it says what to do', async () => {
    await openPlan(SINGLE_COIN);
    await recordFirst();
    const [hedges, hedge] = [await hedgesNow(), await firstOpen()];

    expect(() => RollForm.start(hedges, hedge, NOW)).toThrow(
      'Contracts lists no other contract of BTC that trades. Refresh the market with the venue that has one.',
    );
  });
});

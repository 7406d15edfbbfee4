import { Decimal } from '../../src/model/decimal';
import type { MaintenanceTier } from '../../src/model/maintenanceTier';
import type { MarketUpdate } from '../../src/workbook/marketUpdate';
import { writeMarket } from '../../src/workbook/writeMarket';
import { openExcel, type OpenExcel } from './openExcel';
import { venueMarket } from './venueMarkets';

/** Steps of a contract, as floor and rate. */
function tiers(key: string, ...steps: readonly (readonly [number, string])[]): MaintenanceTier[] {
  return steps.map(([floor, rate]) => ({ key, floor: new Decimal(floor), rate: new Decimal(rate) }));
}

const market = (venue: string, steps: readonly MaintenanceTier[]) => ({
  ...venueMarket(venue, { BTC: '60000' }),
  tiers: steps,
});
const refresh = (...answers: MarketUpdate['answers']): MarketUpdate => ({
  answers,
  failures: [],
  symbols: ['BTC'],
});
const OKX = market('okx', tiers('okx:BTC', [0, '0.004'], [50_000, '0.01'], [250_000, '0.02']));
const MEXC = market('mexc', tiers('mexc:BTC', [0, '0.005'], [10_000, '0.008']));
const shown = (excel: OpenExcel) => excel.rows('Tiers').map(({ key, floor, rate }) => [key, floor, rate]);

describe('the Tiers table', () => {
  it('comes with the others, in the same two syncs, lowest floor first', async () => {
    const excel = openExcel();
    const [first, second, third] = OKX.tiers;
    if (!first || !second || !third) throw new Error('three tiers');
    const shuffled = { ...OKX, tiers: [third, { ...first, amount: new Decimal(0) }, second] };
    await writeMarket(refresh(shuffled, MEXC));
    expect(excel.syncs()).toBe(2);
    expect(excel.rows('Tiers')[0]).toEqual({ key: 'okx:BTC', floor: 0, rate: 0.004, amount: 0 });
    expect(excel.rows('Tiers')[1]).toEqual({ key: 'okx:BTC', floor: 50_000, rate: 0.01, amount: '' });
    expect(shown(excel).slice(2)).toEqual([
      ['okx:BTC', 250_000, 0.02],
      ['mexc:BTC', 0, 0.005],
      ['mexc:BTC', 10_000, 0.008],
    ]);
  });

  it('is not made when no venue publishes any', async () => {
    const excel = openExcel();
    const { places } = await writeMarket(refresh(venueMarket('weex', { BTC: '1' })));
    expect(places.map(({ table }) => table)).not.toContain('Tiers');
    expect(excel.workbook.tables().map(({ name }) => name)).not.toContain('Tiers');
  });

  it('keeps the rows of a venue that failed and of contracts that were not asked for', async () => {
    const excel = openExcel();
    await writeMarket(refresh(OKX, MEXC));
    const before = shown(excel);
    const mexc = market('mexc', tiers('mexc:BTC', [0, '0.006'], [10_000, '0.009']));
    await writeMarket({ ...refresh(mexc), failures: [{ venue: 'okx', sentence: 'down' }] });
    expect(shown(excel)).toEqual([
      ...before.slice(0, 3),
      ['mexc:BTC', 0, 0.006],
      ['mexc:BTC', 10_000, 0.009],
    ]);
    await writeMarket(refresh({ ...mexc, tiers: tiers('mexc:ETH', [0, '0.01']) }));
    expect(shown(excel)).toHaveLength(6);
    expect(shown(excel).slice(0, 3)).toEqual(before.slice(0, 3));
  });

  it('adds a step below and blanks one that is no more, the floors still in order', async () => {
    const excel = openExcel();
    await writeMarket(refresh(OKX, MEXC));
    const okx = market('okx', tiers('okx:BTC', [0, '0.004'], [90_000, '0.02']));
    const mexc = market('mexc', tiers('mexc:BTC', [0, '0.005'], [5_000, '0.006'], [10_000, '0.008']));
    await writeMarket(refresh(okx, mexc));
    expect(shown(excel)).toEqual([
      ['okx:BTC', 0, 0.004],
      ['okx:BTC', 90_000, 0.02],
      ['', '', ''],
      ['mexc:BTC', 0, 0.005],
      ['mexc:BTC', 5_000, 0.006],
      ['mexc:BTC', 10_000, 0.008],
    ]);
    await writeMarket(refresh(market('bybit', tiers('bybit:BTC', [0, '0.005'], [2_000_000, '0.01']))));
    expect(shown(excel)[2]).toEqual(['bybit:BTC', 0, 0.005]);
    expect(shown(excel)[6]).toEqual(['bybit:BTC', 2_000_000, 0.01]);
  });

  it("leaves the user's sort order while only rates change", async () => {
    const excel = openExcel();
    await writeMarket(refresh(MEXC));
    const table = excel.workbook.tables().find(({ name }) => name === 'Tiers');
    if (!table) throw new Error('no table Tiers');
    const body = { ...table.area, row: table.area.row + 1, rows: 2 };
    const rows = table.sheet.read(body).reverse();
    table.sheet.write(
      body,
      rows.map((row) => row.map(({ value }) => ({ value: value as string | number | null }))),
    );
    await writeMarket(refresh(market('mexc', tiers('mexc:BTC', [0, '0.006'], [10_000, '0.009']))));
    expect(shown(excel)).toEqual([
      ['mexc:BTC', 10_000, 0.009],
      ['mexc:BTC', 0, 0.006],
    ]);
  });

  it('does not hold up prices when its sheet is protected, and says so', async () => {
    const excel = openExcel();
    await writeMarket(refresh(MEXC));
    excel.workbook.sheet('Tiers').setProtected(true);
    const before = shown(excel);
    const next = {
      ...market('mexc', tiers('mexc:BTC', [0, '0.006'])),
      ...{ quotes: venueMarket('mexc', { BTC: '61000' }).quotes },
    };
    const { complaints } = await writeMarket(refresh(next));
    expect(complaints).toEqual([
      'Sheet "Tiers" is protected. Unprotect it (Review, Unprotect Sheet) and refresh again.',
    ]);
    expect(shown(excel)).toEqual(before);
    expect(excel.rows('Quotes')[0]).toMatchObject({ mark: 61_000 });
  });

  it('is put back as it was when Excel refuses the write', async () => {
    const okx = market('okx', tiers('okx:BTC', [0, '0.004'], [90_000, '0.02']));
    const mexc = market('mexc', tiers('mexc:BTC', [0, '0.005'], [5_000, '0.006'], [10_000, '0.008']));
    const trial = openExcel();
    await writeMarket(refresh(OKX, MEXC));
    await writeMarket(refresh(okx, mexc));
    const actions = trial.requests.at(-1)?.request.Actions.length ?? 0;

    const excel = openExcel();
    await writeMarket(refresh(OKX, MEXC));
    const before = excel.workbook.snapshot();
    for (let done = actions - 6; done < actions; done += 1) {
      excel.failAtSync(2, 'GeneralException', done);
      await expect(writeMarket(refresh(okx, mexc))).rejects.toThrow('Excel refused');
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  });
});

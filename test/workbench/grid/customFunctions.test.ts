import { closeGrids, headlessGrid } from './headlessGrid';

afterEach(closeGrids);

const excelError = (code: string, message: string): Error => Object.assign(new Error(message), { code });

describe('a formula with a function of the add-in', () => {
  test('shows what the function answers, next to the grid’s own arithmetic', async () => {
    const grid = headlessGrid();
    grid.answer = () => [[150]];
    expect((await grid.type('A1', '=HEDGE.ECHO(90000)')).value).toBe(150);
    expect((await grid.type('A2', '=A1*2+HEDGE.ECHO(1)')).value).toBe(450);
    expect((await grid.type('A3', '=hedge.echo(1)')).value).toBe(150);
  });

  test('hands literals and single cells over as one row of one cell, ranges as rows, omitted arguments as null', async () => {
    const grid = headlessGrid();
    await grid.type('A1', 7);
    await grid.type('A3', 'text');
    await grid.type('B1', '=HEDGE.ECHO(A1)');
    await grid.type('B2', '=HEDGE.ECHO(A1:A3,,"up")');
    await grid.type('B3', '=HEDGE.ECHO(-2,TRUE)');
    expect(grid.calls).toEqual([
      [[[7]], null, null],
      [[[7], [0], ['text']], null, 'up'],
      [[[-2]], [[true]], null],
    ]);
  });

  test('hands error cells over as errors', async () => {
    const grid = headlessGrid();
    await grid.type('A1', '=1/0');
    await grid.type('B1', '=HEDGE.ECHO(A1)');
    expect(grid.calls[0]?.[0]).toEqual([[expect.objectContaining({ type: 'Error', basicValue: '#DIV/0!' })]]);
  });

  test('keeps texts that look like dates or numbers', async () => {
    const grid = headlessGrid();
    grid.answer = () => [['Dec-26']];
    expect((await grid.type('A1', '=HEDGE.ECHO(1)')).value).toBe('Dec-26');
    grid.answer = () => '007';
    expect((await grid.type('A2', '=HEDGE.ECHO(2)')).value).toBe('007');
  });

  test('spills rows of cells, and calculates with them', async () => {
    const grid = headlessGrid();
    grid.answer = () => [
      ['move', 'net'],
      [-0.05, 12],
      [0.05, -12],
    ];
    await grid.type('C1', '=HEDGE.ECHO(1)');
    expect(grid.cell('D2')).toMatchObject({ value: 12, formula: null, text: '12' });
    expect([grid.cell('C2').value, grid.cell('C3').value]).toEqual([-0.05, 0.05]);
    expect((await grid.type('A1', '=SUM(C2:D2)')).value).toBe(11.95);
  });

  test('shows #SPILL! where a cell is in the way', async () => {
    const grid = headlessGrid();
    await grid.type('C2', 'mine');
    grid.answer = () => [[1], [2]];
    expect((await grid.type('C1', '=HEDGE.ECHO(1)')).value).toMatchObject({ error: '#SPILL!' });
    expect(grid.cell('C2').value).toBe('mine');
  });

  test('waits for a function that answers later', async () => {
    const grid = headlessGrid();
    grid.answer = () => Promise.resolve([[42]]);
    expect((await grid.type('A1', '=HEDGE.LATER(1)+1')).value).toBe(43);
  });

  test('is calculated again when an input changes', async () => {
    const grid = headlessGrid();
    grid.answer = ([cells]) => (cells as number[][]).map(([value = 0]) => [value * 10]);
    await grid.type('A1', 2);
    await grid.type('B1', '=HEDGE.ECHO(A1)');
    await grid.type('A1', 3);
    expect(grid.cell('B1').value).toBe(30);
  });
});

describe('an error of the add-in', () => {
  test.each(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!'])(
    '%s shows in the cell and brings its sentence',
    async (code) => {
      const grid = headlessGrid();
      grid.answer = () => {
        throw excelError(code, 'price must be positive; it is empty or 0');
      };
      const cell = await grid.type('A1', '=HEDGE.ECHO(0)');
      expect(cell).toMatchObject({
        text: code,
        value: { error: code, message: 'price must be positive; it is empty or 0' },
      });
    },
  );

  test('in one cell of a spill stays in that cell', async () => {
    const grid = headlessGrid();
    grid.answer = () => [[1], [excelError('#VALUE!', 'price must be a number')], [3]];
    await grid.type('A1', '=HEDGE.ECHO(1)');
    expect(grid.cell('A2').value).toEqual({ error: '#VALUE!', message: 'price must be a number' });
    expect(grid.cell('A3').value).toBe(3);
  });

  test('that is a plain Error is #VALUE! without a sentence, and is reported as a bug', async () => {
    const grid = headlessGrid();
    const bug = new TypeError('x is undefined');
    grid.answer = () => Promise.reject(bug);
    expect((await grid.type('A1', '=HEDGE.LATER(1)')).value).toEqual({ error: '#VALUE!' });
    expect(grid.bugs).toEqual([bug]);
  });

  test('is gone with its sentence when the cell is typed over, also by another formula', async () => {
    const grid = headlessGrid();
    grid.answer = () => {
      throw excelError('#N/A', 'no quote for binance:BTCUSDT');
    };
    await grid.type('A1', '=HEDGE.ECHO(1)');
    expect((await grid.type('A1', '=NA()')).value).toEqual({ error: '#N/A' });
  });

  test('follows its cell when rows are inserted above', async () => {
    const grid = headlessGrid();
    grid.answer = () => {
      throw excelError('#VALUE!', 'price must be positive');
    };
    await grid.type('A2', '=HEDGE.ECHO(1)');
    grid.workbook.activeSheet().insert({ row: 0, column: 0, rows: 2, columns: 26 }, 'down');
    await grid.workbook.calculated();
    expect(grid.cell('A4').value).toEqual({ error: '#VALUE!', message: 'price must be positive' });
  });

  test('a missing argument is named', async () => {
    const grid = headlessGrid();
    expect((await grid.type('A1', '=HEDGE.ECHO()')).value).toEqual({
      error: '#VALUE!',
      message: 'The argument first is missing; add it to the formula.',
    });
    expect(grid.calls).toEqual([]);
  });

  test('numbers without a value show as Excel shows them', async () => {
    const grid = headlessGrid();
    grid.answer = () => [[Number.POSITIVE_INFINITY, Number.NaN, null]];
    expect((await grid.type('A1', '=HEDGE.ECHO(1)')).text).toBe('#NUM!');
    expect([grid.cell('B1').text, grid.cell('C1').text]).toEqual(['#VALUE!', '0']);
  });
});

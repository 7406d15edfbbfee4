import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { closeGrids, headlessGrid } from './headlessGrid';

afterEach(closeGrids);

test.each(['=SUM(Quotes[ma', '=SUM(Quotes[[mark],[la', "=SUM('Quotes", '=CONCATENATE("a'])(
  'after %s, typed half-way, a formula is read as it stands',
  async (half) => {
    const grid = headlessGrid();
    grid.workbook.context.injector.get(LexerTreeBuilder).sequenceNodesBuilder(half);

    expect((await grid.type('A1', `=CONCATENATE("with ","${half.length} letters")`)).value).toBe(
      `with ${half.length} letters`,
    );
  },
);

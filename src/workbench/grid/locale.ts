import { LocaleType, mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import docs from '@univerjs/docs-ui/locale/en-US';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsFormula from '@univerjs/sheets-formula/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

/** Words that the grid shows while it calculates and that its English lacks. */
const PROGRESS = {
  'sheets-formula': {
    progress: {
      analyzing: 'Reading formulas…',
      calculating: 'Calculating…',
      'array-analysis': 'Reading formulas that spill…',
      'array-calculation': 'Calculating formulas that spill…',
      done: 'Calculated',
    },
  },
};

/** The grid's own texts, in English. */
export const ENGLISH = {
  locale: LocaleType.EN_US,
  locales: {
    [LocaleType.EN_US]: mergeLocales(
      design,
      ui,
      docs,
      sheets,
      sheetsUi,
      sheetsFormula,
      sheetsFormulaUi,
      PROGRESS,
    ),
  },
};

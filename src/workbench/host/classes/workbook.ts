import { HostObject, type HostClass } from '../hostObject';

export const workbook: HostClass<'Workbook'> = {
  read: {
    name: () => 'Book1',
  },
  objects: {
    application: () => new HostObject('Application', null),
    worksheets: () => new HostObject('WorksheetCollection', null),
    tables: () => new HostObject('TableCollection', null),
    protection: () => new HostObject('WorkbookProtection', null),
    names: () => new HostObject('NamedItemCollection', null),
    customXmlParts: () => new HostObject('CustomXmlPartCollection', null),
    settings: () => new HostObject('SettingCollection', null),
  },
  methods: {
    getSelectedRange: (_state, _args, session) =>
      session.range(session.workbook.activeSheet(), session.workbook.selection()),
    getSelectedRanges: (_state, _args, { workbook }) =>
      new HostObject('RangeAreas', { sheet: workbook.activeSheet(), area: workbook.selection() }),
    getActiveCell: (_state, _args, session) =>
      session.range(session.workbook.activeSheet(), { ...session.workbook.selection(), rows: 1, columns: 1 }),
  },
};

export const application: HostClass<'Application'> = {
  read: {
    calculationMode: () => 'Automatic',
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  methods: {
    calculate(_state, [type], session) {
      session.workbook.calculate(type === 'Recalculate' ? 'recalculate' : 'full');
    },
    suspendApiCalculationUntilNextSync: (_state, _args, session) => session.suspendCalculation(),
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const workbookProtection: HostClass<'WorkbookProtection'> = {
  read: { protected: (_state, session) => session.workbook.isProtected ?? false },
};

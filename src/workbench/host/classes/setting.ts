import { ExcelError } from '../excelError';
import { HostObject, type HostClass } from '../hostObject';
import { textArgument } from '../readArgument';

export const settingCollection: HostClass<'SettingCollection'> = {
  items: (_state, { workbook }) => [...workbook.settings.keys()].map((key) => new HostObject('Setting', key)),
  methods: {
    add(_state, args, { workbook }) {
      const key = textArgument(args, 0, 'key');
      workbook.settings.set(key, args[1]);
      return new HostObject('Setting', key);
    },
    getItem(_state, args, { workbook }) {
      const key = textArgument(args, 0, 'key');
      if (!workbook.settings.has(key)) throw new ExcelError('ItemNotFound', `There is no setting ${key}.`);
      return new HostObject('Setting', key);
    },
    getCount: (_state, _args, { workbook }) => workbook.settings.size,
  },
  orNullObject: ['getItem'],
};

export const setting: HostClass<'Setting'> = {
  identity: (key) => key,
  read: {
    key: (key) => key,
    value: (key, { workbook }) => workbook.settings.get(key),
  },
  write: {
    value(key, value, { workbook }) {
      workbook.settings.set(key, value);
    },
  },
  methods: {
    delete(key, _args, { workbook }) {
      workbook.settings.delete(key);
    },
  },
};

import { readPersonalChoices, savePersonalChoices } from '../../src/actions/personalChoices';

function storage(content: string | null, setItem?: () => void): Map<string, string> {
  const kept = new Map(content === null ? [] : [['hedgerow.choices', content]]);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: setItem ?? ((key: string, value: string) => kept.set(key, value)),
    },
  });
  return kept;
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('a choice is there the next time', () => {
  storage(null);
  expect(readPersonalChoices()).toEqual({});
  expect(savePersonalChoices({ autoInterval: 60 })).toBe(true);
  expect(readPersonalChoices()).toEqual({ autoInterval: 60 });
});

test('that the person was welcomed is kept beside other choices', () => {
  storage(null);
  savePersonalChoices({ autoInterval: 60 });
  savePersonalChoices({ welcomed: true });
  expect(readPersonalChoices()).toEqual({ autoInterval: 60, welcomed: true });
  storage('{"welcomed":"yes"}');
  expect(readPersonalChoices()).toEqual({});
});

test.each(['{', 'null', '[]', '"x"', '{"autoInterval":"30"}', '{"autoInterval":1}', '{"autoInterval":1e9}'])(
  'what another version left there, %s, is no choice',
  (content) => {
    storage(content);
    expect(readPersonalChoices()).toEqual({});
  },
);

test('a browser that keeps nothing says so', () => {
  storage(null, () => {
    throw new Error('QuotaExceededError');
  });
  expect(savePersonalChoices({ autoInterval: 60 })).toBe(false);
  Reflect.deleteProperty(globalThis, 'localStorage');
  expect(savePersonalChoices({ autoInterval: 60 })).toBe(false);
  expect(readPersonalChoices()).toEqual({});
});

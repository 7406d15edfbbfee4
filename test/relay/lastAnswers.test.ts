import { lastAnswers } from '../../src/relay/lastAnswers';

test('gives back what was kept last, and when', () => {
  const memory = lastAnswers<string>(100_000);
  memory.keep('a', 'old', 10, 1000);
  memory.keep('a', 'new', 10, 2000);
  expect(memory.find('a')).toMatchObject({ value: 'new', at: 2000 });
  expect(memory.find('b')).toBeUndefined();
});

test('holds no more bytes than it may: what was not used longest is forgotten first', () => {
  const memory = lastAnswers<string>(30_000);
  for (const key of ['a', 'b']) memory.keep(key, key, 12_000, 0);
  // Being asked for counts as use.
  memory.find('a');
  memory.keep('c', 'c', 12_000, 0);
  expect(['a', 'b', 'c'].map((key) => memory.find(key)?.value)).toEqual(['a', undefined, 'c']);
});

test('an answer kept anew takes no more room than once', () => {
  const memory = lastAnswers<string>(30_000);
  memory.keep('a', 'a', 12_000, 0);
  for (let time = 0; time < 10; time += 1) memory.keep('b', 'b', 12_000, time);
  expect(memory.find('a')?.value).toBe('a');
});

test('one that does not fit at all is not kept, and pushes nothing out', () => {
  const memory = lastAnswers<string>(30_000);
  memory.keep('a', 'a', 12_000, 0);
  memory.keep('b', 'b', 40_000, 0);
  expect(memory.find('b')).toBeUndefined();
  expect(memory.find('a')?.value).toBe('a');
});

test('one that has outgrown the memory leaves nothing of before', () => {
  const memory = lastAnswers<string>(30_000);
  memory.keep('a', 'small', 12_000, 0);
  memory.keep('a', 'huge', 40_000, 1);
  expect(memory.find('a')).toBeUndefined();
});

test('many small answers are bounded too', () => {
  const memory = lastAnswers<number>(1_000_000);
  for (let each = 0; each < 10_000; each += 1) memory.keep(`question ${each}`, each, 2, 0);
  const left = Array.from({ length: 10_000 }, (_, each) => memory.find(`question ${each}`)).filter(Boolean);
  expect(left.length).toBeLessThan(2_000);
  expect(memory.find('question 9999')?.value).toBe(9999);
});

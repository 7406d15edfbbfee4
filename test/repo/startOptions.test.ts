import { startOptions } from '../../tools/serve/startOptions';

describe('npm start options', () => {
  test('without any it starts on the sample, on port 3000, and opens the workbench', () => {
    expect(startOptions([])).toEqual({
      source: 'sample',
      port: 3000,
      portIsWish: false,
      excel: false,
      open: true,
      watch: false,
      help: false,
    });
  });

  test('all of them are read', () => {
    const args = ['--source', 'live', '--port', '8080', '--no-open', '--watch', '--excel'];
    expect(startOptions(args)).toMatchObject({
      source: 'live',
      port: 8080,
      portIsWish: true,
      open: false,
      watch: true,
      excel: true,
    });
  });

  test.each(['0', '65536', '30.5', '8080x', '-1', 'http', ''])(
    'port "%s" is answered with a sentence',
    (port) => {
      expect(() => startOptions([`--port=${port}`])).toThrow(
        `--port must be a whole number from 1 to 65535; it is "${port}".`,
      );
    },
  );

  test('an unknown source is answered with the two words that are known', () => {
    expect(() => startOptions(['--source', 'mexc'])).toThrow(
      '--source must be "sample" or "live"; it is "mexc".',
    );
  });

  test('an unknown option is answered with the list of options', () => {
    expect(() => startOptions(['--prot', '1'])).toThrow(/--prot[\s\S]*--port <number>/);
  });
});

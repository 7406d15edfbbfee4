import {
  MOST_BYTES,
  readHoldingsFile,
  type GivenFile,
} from '../../../src/actions/ownHoldings/readHoldingsFile';

function file(bytes: Uint8Array | string, name = 'mine.csv'): GivenFile {
  return new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);
}

test('reads the holdings with their lines, how decimals are written and what was left out', async () => {
  expect(await readHoldingsFile(file('coin;amount;note\nBTC;0,5;cold\nETH;0;\n'))).toEqual({
    holdings: [{ asset: 'BTC', quantity: 0.5, line: 2 }],
    problems: [],
    notes: [
      { line: 1, sentence: 'The column "note" is not used.' },
      { line: 3, sentence: '0 ETH needs no hedge and is left out.' },
    ],
    decimals: ',',
  });
});

test('numbers without decimals do not say how decimals are written', async () => {
  expect(await readHoldingsFile(file('asset,quantity\nBTC,5\n'))).not.toHaveProperty('decimals');
  expect(await readHoldingsFile(file('asset,quantity\nBTC,5.25\n'))).toMatchObject({ decimals: '.' });
});

test('Excel’s "Unicode text" is read like UTF-8', async () => {
  const text = '\uFEFFasset\tquantity\nBTC\t5\n';
  const bytes = new Uint8Array([...Buffer.from(text, 'utf16le')]);
  expect((await readHoldingsFile(file(bytes))).holdings).toEqual([{ asset: 'BTC', quantity: 5, line: 2 }]);
});

test('one wrong line, and there is no holding at all', async () => {
  const { holdings, problems } = await readHoldingsFile(file('asset,quantity\nBTC,5\nETH,many\nSOL,\n'));
  expect(holdings).toEqual([]);
  expect(problems).toEqual([
    { line: 3, sentence: 'quantity must be a number of coins; it is "many".' },
    { line: 4, sentence: 'quantity is blank; write how many coins there are.' },
  ]);
});

test('a hedge at a venue that nobody knows is a wrong line', async () => {
  const { holdings, problems } = await readHoldingsFile(
    file('asset,quantity,hedge\nBTC,5,mexc:BTC_USDT\nETH,1,nowhere:ETH\n'),
  );
  expect(holdings).toEqual([]);
  expect(problems).toEqual([{ line: 3, sentence: 'hedge names the venue nowhere, which is not known.' }]);
});

test('what is too large is refused before it is read', async () => {
  const arrayBuffer = jest.fn<Promise<ArrayBuffer>, []>();
  await expect(
    readHoldingsFile({ name: 'all.csv', size: MOST_BYTES + 300_000, arrayBuffer }),
  ).rejects.toThrow(
    'all.csv has 2.3 MB; a file of holdings has 2 MB at most. Leave out what is no holding, or choose another file.',
  );
  expect(arrayBuffer).not.toHaveBeenCalled();
  const full = `asset,quantity\nBTC,1\n${' '.repeat(MOST_BYTES - 21)}`;
  expect((await readHoldingsFile(file(full))).holdings).toHaveLength(1);
});

test('a file that is gone, or is no text, has a sentence', async () => {
  const gone = { name: 'mine.csv', size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone')) };
  await expect(readHoldingsFile(gone)).rejects.toThrow(
    'mine.csv cannot be read: it was moved, changed or is open elsewhere. Choose it again.',
  );
  await expect(readHoldingsFile(file(new Uint8Array([0xc3, 0x28])))).rejects.toThrow(
    'The file is not text in UTF-8. Save it in Excel as "CSV UTF-8".',
  );
});

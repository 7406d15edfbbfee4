import { readHoldings } from '../../../src/templates/holdings/readHoldings';
import { textOfFile } from '../../../src/templates/holdings/textOfFile';

const rows = (text: string) => {
  const { holdings, problems } = readHoldings(text);
  expect(problems).toEqual([]);
  return holdings;
};
const problems = (text: string) => {
  const read = readHoldings(text);
  expect(read.holdings).toEqual([]);
  return read.problems.map(({ line, sentence }) => `${line}: ${sentence}`);
};

describe('a file that is read', () => {
  it('has a line for each holding, and blank cells stay unknown', () => {
    expect(
      rows(
        'asset,quantity,averageCost,hedgeRatio,beta,hedge\nbtc,1.5,45000,50%,1,MEXC:BTC_USDT\nETH,-2,,,,\n',
      ),
    ).toEqual([
      {
        ...{ line: 2, asset: 'BTC', quantity: 1.5, averageCost: 45_000, hedgeRatio: 0.5, beta: 1 },
        hedge: 'mexc:BTC_USDT',
      },
      { line: 3, asset: 'ETH', quantity: -2 },
    ]);
  });

  it.each([
    ['Coin;Amount;Avg. price\nBTC;1,5;45.000,25', 1.5, 45_000.25],
    ['sep=;\r\nTicker;Balance;Average cost\r\nBTC;1,5;45 000,25\r\n', 1.5, 45_000.25],
    ['\uFEFFsymbol\tqty\tentry price\nBTC\t1.5\t$45,000.25', 1.5, 45_000.25],
    ['Asset|Units|Cost per unit\nBTC|1.5|45’000.25', 1.5, 45_000.25],
    ['"asset","quantity","average cost"\n"BTC","1.5","45,000.25"', 1.5, 45_000.25],
    ['averageCost,quantity,asset\n45000.25,+1.5e0,BTC', 1.5, 45_000.25],
    ['averageCost,quantity,asset\r45000.25,1.5,BTC\r', 1.5, 45_000.25],
    ['asset;quantity;average cost\nBTC;1,5;"45\u202f000,25"', 1.5, 45_000.25],
  ])('%j', (text, quantity, averageCost) => {
    expect(rows(text)).toMatchObject([{ asset: 'BTC', quantity, averageCost }]);
  });

  it.each([
    ['1,234', '0.5', [1234, 0.5]],
    ['1.234', '0,5', [1234, 0.5]],
    ['1.234', '2', [1.234, 2]],
    ['−3', '.5', [-3, 0.5]],
    ['1e-8', '12,345,678', [1e-8, 12_345_678]],
    ['0.100', '0.00000001', [0.1, 1e-8]],
  ])('%s beside %s', (first, second, quantities) => {
    expect(rows(`asset,quantity\nBTC,"${first}"\nETH,"${second}"`).map(({ quantity }) => quantity)).toEqual(
      quantities,
    );
  });

  it('counts lines as an editor does, through blank lines and quoted line ends', () => {
    const { holdings } = readHoldings('\n\nasset,quantity,note\nBTC,1,"two\nlines"\n,,\n\r\nETH,2,\n');
    expect(holdings.map(({ asset, line }) => [asset, line])).toEqual([
      ['BTC', 4],
      ['ETH', 8],
    ]);
  });

  it('tells what it leaves out', () => {
    const { holdings, notes } = readHoldings('asset,quantity,Wallet\nBTC,1,cold\nDOGE,0,hot');
    expect(holdings.map(({ asset }) => asset)).toEqual(['BTC']);
    expect(notes).toEqual([
      { line: 1, sentence: 'The column "Wallet" is not used.' },
      { line: 3, sentence: '0 DOGE needs no hedge and is left out.' },
    ]);
  });
});

describe('a file that is refused whole, line by line', () => {
  it.each([
    ['', ['1: The file is empty; it needs the columns asset and quantity.']],
    ['asset,quantity\n\n', ['1: The file lists no holding below its header.']],
    [
      'coin,price\nBTC,1',
      ['1: No column is named quantity (or qty, amount, balance); there are: coin, price.'],
    ],
    [
      'BTC,1.5',
      [
        '1: No column is named asset (or coin, currency, ticker); there are: BTC, 1.5.',
        '1: No column is named quantity (or qty, amount, balance); there are: BTC, 1.5.',
      ],
    ],
    ['asset,amount,qty\nBTC,1,1', ['1: "amount" and "qty" both mean quantity; keep one of them.']],
    [
      'asset,quantity,beta,hedge\nBTC,one,x,mexc\n=1+1,,,\n,2,11,',
      [
        '2: quantity must be a number of coins; it is "one".',
        '2: beta must be a number from -10 to 10; it is "x".',
        '2: hedge must be venue:symbol, such as mexc:BTC_USDT; it is "mexc".',
        '3: asset must be the name of a coin, such as BTC; it is "=1+1".',
        '3: quantity is blank; write how many coins there are.',
        '4: asset is blank; write the coin, such as BTC.',
        '4: beta must be a number from -10 to 10; it is "11".',
      ],
    ],
    [
      'asset,quantity,averageCost\nBTC,1,-5\nETH,1e999,',
      [
        '2: averageCost must be a price per coin, 0 or more; it is "-5".',
        '3: quantity must be a number of coins; it is "1e999".',
      ],
    ],
    [
      'asset,quantity,averageCost\nBTC,1,5,45000\nETH,2,1750',
      [
        '2: The line has 4 cells, the header 3; put a number that has a comma in quotation marks, or separate the columns with semicolons.',
      ],
    ],
    [
      'asset,quantity\nBTC,1.5\nETH,"2,25"',
      ['3: "2,25" has a decimal comma, but line 2 ("1.5") has not; write all numbers alike.'],
    ],
    [
      'asset,quantity\nBTC,"1,234"',
      ['2: "1,234" may be 1234 or 1.234; write it without a sign for thousands, or with all its decimals.'],
    ],
    [
      'asset;quantity\nBTC;1.234',
      ['2: "1.234" may be 1234 or 1.234; write it without a sign for thousands, or with all its decimals.'],
    ],
    [
      'asset,quantity\nBTC,"1\nETH,2',
      ['2: A quotation mark opens here and is not closed as it should be; write "" for one inside a text.'],
    ],
    ['asset,quantity\nBTC,1.2.3', ['2: quantity must be a number of coins; it is "1.2.3".']],
  ])('%j', (text, sentences) => {
    expect(problems(text)).toEqual(sentences);
  });

  it('more holdings than a plan takes', () => {
    expect(problems(`asset,quantity\n${'BTC,1\n'.repeat(5_001)}`)).toEqual([
      '5002: The file has 5,001 holdings; a plan takes 5,000 at most.',
    ]);
  });
});

describe('the text of a file', () => {
  const text = 'asset;quantity\nÉTH;1,5';
  it('is UTF-8 or what Excel calls Unicode text', () => {
    expect(textOfFile(new TextEncoder().encode(text))).toBe(text);
    expect(textOfFile(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toBe(text);
  });

  it('in another encoding is refused with a sentence', () => {
    expect(() => textOfFile(Uint8Array.of(0xc9, 0x54, 0x48))).toThrow(
      'The file is not text in UTF-8. Save it in Excel as "CSV UTF-8".',
    );
  });
});

import { decimalSignOf, type DecimalSign } from './writtenNumber';

export interface PlacedText {
  readonly line: number;
  readonly text: string;
}

export type SignOfFile =
  | { readonly sign: DecimalSign }
  | { readonly problems: readonly { readonly line: number; readonly sentence: string }[] };

const NAMES = { '.': 'point', ',': 'comma' } as const;

/** How a file writes decimals, from all its numbers together: "1,234" alone could be 1234 or 1.234, and is not guessed. */
export function decimalSign(numbers: readonly PlacedText[], delimiter: string): SignOfFile {
  const sure = (sign: DecimalSign) => numbers.find(({ text }) => decimalSignOf(text) === sign);
  const [point, comma] = [sure('.'), sure(',')];
  if (point && comma) {
    const [first, second, sign] =
      point.line <= comma.line ? ([point, comma, ','] as const) : ([comma, point, '.'] as const);
    return {
      problems: [
        {
          line: second.line,
          sentence: `"${second.text}" has a decimal ${NAMES[sign]}, but line ${first.line} ("${first.text}") has not; write all numbers alike.`,
        },
      ],
    };
  }
  if (point ?? comma) return { sign: point ? '.' : ',' };
  // Files of English programs are separated by commas, and have decimal points.
  const doubtful = numbers.filter(
    ({ text }) => decimalSignOf(text) === 'either' && (text.includes(',') || delimiter === ';'),
  );
  if (doubtful.length === 0) return { sign: '.' };
  return {
    problems: doubtful.map(({ line, text }) => ({
      line,
      sentence: `"${text}" may be ${text.replace(/[.,]/, '')} or ${text.replace(',', '.')}; write it without a sign for thousands, or with all its decimals.`,
    })),
  };
}

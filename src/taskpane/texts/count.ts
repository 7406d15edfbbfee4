import { numberWriter } from '../locale/numberWriter';

const whole = numberWriter();

/** A number of things, with the word for one of them or for several. */
export function count(number: number, one: string, several: string): string {
  return `${whole(number)} ${number === 1 ? one : several}`;
}

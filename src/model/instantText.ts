import { dateFromSerial } from './dateFromSerial';

/** An instant in a sentence: 2026-11-20 14:05 UTC. */
export function instantText(serial: number): string {
  const [day = '', time = ''] = dateFromSerial(serial).toISOString().split('T');
  return `${day} ${time.slice(0, 5)} UTC`;
}

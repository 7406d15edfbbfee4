import { dateFromSerial } from './dateFromSerial';

/** An instant in a sentence: 2026-11-20 14:05 UTC. */
export function instantText(serial: number): string {
  const instant = dateFromSerial(serial);
  // A number that no calendar reaches is shown as it stands.
  if (Number.isNaN(instant.getTime())) return `day ${serial}`;
  const [day = '', time = ''] = instant.toISOString().split('T');
  return `${day} ${time.slice(0, 5)} UTC`;
}

import { dateFromSerial } from '../../model/dateFromSerial';
import { instantWriter } from './instantWriter';

/** Date and time in the user's zone. */
export const formatInstant = instantWriter({ dateStyle: 'medium', timeStyle: 'medium' });

export const formatTime = instantWriter({ timeStyle: 'medium' });

export const formatDay = instantWriter({ dateStyle: 'long' });

const utcDay = instantWriter({ dateStyle: 'medium', timeZone: 'UTC' });

/** The day that a cell holds, which is the same day in every zone. */
export const formatSerialDay = (serial: number): string => utcDay(dateFromSerial(serial));

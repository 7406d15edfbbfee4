export const MILLISECONDS_PER_DAY = 86_400_000;
/** Excel's number for 1970-01-01. */
export const EPOCH_DAY = 25_569;

/** Symbols as venues spell them; nothing that could lead elsewhere. */
export const QUERY_VALUE = /^[A-Za-z0-9._-]{1,40}$/;
/** The same within a path, where dots could climb out of it. */
export const SEGMENT_VALUE = /^[A-Za-z0-9_-]{1,40}$/;

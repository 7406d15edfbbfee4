import { RequestFailure } from './requestFailure';
import { venueComplaint } from './venueComplaint';

const HTML_START = /^\s*(<!doctype|<html|<head|<body|<\?xml)/i;

/** An answer's text as JSON, or a sentence about what came instead. */
export function parseAnswer(venueName: string, text: string): unknown {
  if (HTML_START.test(text)) {
    throw new RequestFailure(
      'unreachable',
      `${venueName} sent a web page instead of data (a gateway or a sign-in page stands in between); try another network, or press Refresh again in a moment`,
    );
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new RequestFailure(
      'unreachable',
      `${venueName} sent an answer that breaks off or is not JSON; press Refresh again`,
    );
  }
  const complaint = venueComplaint(body);
  if (complaint !== undefined) {
    throw new RequestFailure(
      'refused',
      `${venueName} answered with an error: ${complaint}; press Refresh again in a moment`,
    );
  }
  return body;
}

import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the server hung up without a word. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are, which no HTTP client would, and hears the server out. */
export function rawExchange(port: number, bytes: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(bytes));
    socket.setTimeout(10_000, () => socket.destroy(new Error('the server neither answered nor hung up')));
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that refuses may hang up while it is still being written to.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      const head = end < 0 ? text : text.slice(0, end);
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
        head,
        body: end < 0 ? '' : text.slice(end + 4),
      });
    });
  });
}

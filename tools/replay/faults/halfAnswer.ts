/**
 * The first half of a text, under a length that promises all of it. The rest comes after the wait; without one the
 * connection ends there, as it does when the asker has gone.
 */
export function halfAnswer(text: string, wait?: () => Promise<void>, signal?: AbortSignal): Response {
  const bytes = new TextEncoder().encode(text);
  const half = Math.floor(bytes.length / 2);
  let told = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!told) {
        told = true;
        controller.enqueue(bytes.subarray(0, half));
        return;
      }
      await wait?.();
      if (wait === undefined || signal?.aborted === true) {
        controller.error(new Error('the connection ended'));
        return;
      }
      controller.enqueue(bytes.subarray(half));
      controller.close();
    },
  });
  const headers = { 'content-type': 'application/json', 'content-length': String(bytes.length) };
  return new Response(body, { headers });
}

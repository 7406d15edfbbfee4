import { type ProxyChange, writeProxy } from '../../workbook/proxy/writeProxy';

/** Hedges a holding with the proxy: beta and contract go into its row, and the plan follows. */
export function chooseProxy(change: ProxyChange): Promise<void> {
  return writeProxy(change);
}

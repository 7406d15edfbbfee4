import { chooseProxy } from '../../actions/proxy/chooseProxy';
import { compareProxies, type Proxy } from '../../actions/proxy/compareProxies';
import { type ProxyChoices, type ProxyHolding, readProxyChoices } from '../../actions/proxy/readProxyChoices';
import type { Notice } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { proxyTexts } from '../texts/proxyTexts';
import { numberText, typedNumber } from '../locale/typedNumber';

export interface ProxyState {
  /** Undefined until the workbook has been read. */
  readonly choices: ProxyChoices | undefined;
  readonly coin: string;
  /** As typed. */
  readonly quantity: string;
  readonly quantityProblem: string | undefined;
  readonly venue: string;
  readonly result: { readonly coin: string; readonly proxies: readonly Proxy[] } | undefined;
  readonly notice: Notice | undefined;
}

/** What the choice of a proxy shows, and what its buttons do. */
export class ProxyStore extends Store<ProxyState> {
  constructor(readonly pane: PaneDoor) {
    super({
      choices: undefined,
      coin: '',
      quantity: '',
      quantityProblem: undefined,
      venue: '',
      result: undefined,
      notice: undefined,
    });
  }

  /** The holding that the chosen coin is, if a plan has it. */
  holding(): ProxyHolding | undefined {
    const { choices, coin } = this.getState();
    return choices?.holdings.find((each) => each.coin === coin);
  }

  /** Looks at the workbook; what is chosen stays where it still can. */
  async read(): Promise<void> {
    try {
      const choices = await readProxyChoices();
      this.set({ choices });
      const { coin } = this.getState();
      if (!choices.coins.includes(coin)) this.chooseCoin(choices.coins[0] ?? '');
    } catch (error) {
      this.set({ notice: noticeOf(error, false, proxyTexts.notRead) });
    }
  }

  chooseCoin(coin: string): void {
    this.set({ coin, result: undefined, notice: undefined, quantityProblem: undefined });
    const holding = this.holding();
    if (holding) this.set({ quantity: numberText(holding.quantity) });
    const { choices, venue } = this.getState();
    const ofPlan = holding?.settings.find(([name]) => name === 'venue')?.[1];
    const wanted = [ofPlan, venue].find((each) => choices?.venues.includes(String(each)));
    this.set({ venue: String(wanted ?? choices?.venues[0] ?? '') });
  }

  /** The tables are read anew: a refresh or an edit may have come between. */
  async compare(): Promise<void> {
    const quantity = typedNumber(this.getState().quantity);
    if (quantity === undefined || quantity === 0) {
      this.set({ quantityProblem: proxyTexts.quantityProblem(numberText(12.5)) });
      return;
    }
    this.set({ quantityProblem: undefined, notice: undefined });
    await this.read();
    const { choices, coin, venue } = this.getState();
    if (!choices) return;
    try {
      const settings = this.holding()?.settings ?? [];
      const proxies = compareProxies(choices.tables, { coin, quantity, venue, settings });
      this.set({ result: { coin, proxies } });
      const best = proxies.find(({ hedge }) => hedge !== undefined);
      this.pane.announce(
        best
          ? proxyTexts.compared(proxies.length, coin, proxyTexts.name(coin, best.parts))
          : proxyTexts.noneFits(coin),
      );
    } catch (error) {
      this.set({ notice: noticeOf(error, false, proxyTexts.notCompared) });
    }
  }

  async use(holding: ProxyHolding, beta: number, hedge: string): Promise<void> {
    const { table, coin: asset } = holding;
    try {
      await chooseProxy({ table, asset, beta, hedge });
      const sentence = proxyTexts.used(table, asset, beta, hedge);
      this.set({ notice: { intent: 'info', sentence } });
      this.pane.announce(sentence);
    } catch (error) {
      const notice = noticeOf(error, false, proxyTexts.notUsed);
      this.set({ notice });
      this.pane.announce(notice.sentence);
    }
  }
}

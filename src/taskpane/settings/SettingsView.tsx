import { makeStyles } from '@fluentui/react-components';
import type { MarketStore } from '../market/marketStore';
import { AgeChoice } from './AgeChoice';
import { IntervalChoice } from './IntervalChoice';
import type { PriceAgeStore } from './priceAgeStore';

const useStyles = makeStyles({
  settings: { display: 'flex', flexDirection: 'column', gap: '20px' },
});

interface SettingsViewProps {
  readonly market: MarketStore;
  readonly priceAge: PriceAgeStore;
}

/** What holds for every refresh. Each choice says whether it travels with the workbook or stays with the person. */
export function SettingsView({ market, priceAge }: SettingsViewProps) {
  return (
    <div className={useStyles().settings}>
      <IntervalChoice market={market} />
      <AgeChoice store={priceAge} />
    </div>
  );
}

import { makeStyles } from '@fluentui/react-components';
import type { MarketStore } from '../market/marketStore';
import { IntervalChoice } from './IntervalChoice';

const useStyles = makeStyles({
  settings: { display: 'flex', flexDirection: 'column', gap: '20px' },
});

/** What holds for every refresh. Each choice says whether it travels with the workbook or stays with the person. */
export function SettingsView({ market }: { readonly market: MarketStore }) {
  return (
    <div className={useStyles().settings}>
      <IntervalChoice market={market} />
    </div>
  );
}

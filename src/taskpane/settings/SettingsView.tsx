import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MarketStore } from '../market/marketStore';
import { settingsTexts } from '../texts/settingsTexts';
import { AgeChoice } from './AgeChoice';
import { IntervalChoice } from './IntervalChoice';
import type { PriceAgeStore } from './priceAgeStore';

const useStyles = makeStyles({
  settings: { display: 'flex', flexDirection: 'column', gap: '20px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '2px 0 0' },
});

interface SettingsViewProps {
  readonly market: MarketStore;
  readonly priceAge: PriceAgeStore;
}

/** What holds for every refresh. Each choice says whether it travels with the workbook or stays with the person. */
export function SettingsView({ market, priceAge }: SettingsViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.settings}>
      <IntervalChoice market={market} />
      <AgeChoice store={priceAge} />
      <div>
        <h2 className={styles.title}>{settingsTexts.market}</h2>
        <p className={styles.hint}>{settingsTexts.marketHint}</p>
      </div>
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { OpenHedge, PlanHedges } from '../../actions/hedges/openHedge';
import { useUnseen } from '../components/useUnseen';
import { hedgesTexts } from '../texts/hedgesTexts';
import type { HedgesStore } from './hedgesStore';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0 8px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  urgent: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  drifted: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', ...typographyStyles.body1 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  net: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  alert: { ...typographyStyles.body1Strong },
  red: { color: tokens.colorPaletteRedForeground1 },
  orange: { color: tokens.colorPaletteDarkOrangeForeground1 },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: '8px', marginTop: '4px' },
});

interface HedgeItemProps {
  readonly hedge: OpenHedge;
  readonly hedges: PlanHedges;
  readonly store: HedgesStore;
}

/** One open hedge: what it made, whether it needs a look, and what can be done with it. */
export function HedgeItem({ hedge, hedges, store }: HedgeItemProps) {
  const styles = useStyles();
  const unseen = useUnseen();
  const { asset, key, shortContracts, netPnl } = hedge;
  const alert = hedgesTexts.alert(hedge);
  const isOut = hedge.alert === 'outOfBand';
  const border = alert !== undefined && (isOut ? styles.drifted : styles.urgent);
  return (
    <li className={mergeClasses(styles.item, border)}>
      <div className={styles.line}>
        <span className={styles.name}>{hedgesTexts.pair(asset, key)}</span>
        <span className={styles.net} title={hedgesTexts.netNamed}>
          <span className={unseen}>{hedgesTexts.netNamed}: </span>
          {hedgesTexts.net(netPnl)}
        </span>
      </div>
      {alert !== undefined && (
        <div className={mergeClasses(styles.alert, isOut ? styles.orange : styles.red)}>{alert}</div>
      )}
      <div className={styles.facts}>
        {hedgesTexts.position(shortContracts)} · {hedgesTexts.facts(hedge)}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={hedgesTexts.closeNamed(asset, key)}
          onClick={() => store.close(hedges, hedge)}
        >
          {hedgesTexts.close}
        </Button>
        <Button
          size="small"
          aria-label={hedgesTexts.rollNamed(asset, key)}
          onClick={() => store.roll(hedges, hedge)}
        >
          {hedgesTexts.roll}
        </Button>
      </div>
    </li>
  );
}

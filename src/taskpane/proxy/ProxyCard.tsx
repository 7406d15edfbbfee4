import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Proxy } from '../../actions/proxy/compareProxies';
import { asSentence } from '../asSentence';
import { proxyTexts } from '../texts/proxyTexts';
import type { ProxyStore } from './proxyStore';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '12px',
    rowGap: '2px',
    margin: 0,
    ...typographyStyles.body1,
  },
  term: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  bar: {
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    borderRadius: '3px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  button: { alignSelf: 'flex-start' },
});

interface ProxyCardProps {
  readonly coin: string;
  readonly proxy: Proxy;
  readonly isBest: boolean;
  readonly store: ProxyStore;
}

/** One way to hedge the coin: how well it fits, as a bar and in figures, what to sell and what it costs. */
export function ProxyCard({ coin, proxy, isBest, store }: ProxyCardProps) {
  const styles = useStyles();
  const { parts, fit, hedge, problem } = proxy;
  const holding = store.holding();
  const [leg, ...more] = hedge?.legs ?? [];
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{proxyTexts.name(coin, parts)}</h3>
        {isBest && (
          <Badge appearance="tint" color="success">
            {proxyTexts.best}
          </Badge>
        )}
      </div>
      {fit && (
        <>
          <div className={styles.bar} aria-hidden="true">
            <div
              className={styles.fill}
              style={{ width: `${Math.max(0, Math.min(1, fit.effectiveness)) * 100}%` }}
            />
          </div>
          <dl className={styles.figures}>
            <Figure name={proxyTexts.effectiveness} figure={proxyTexts.share(fit.effectiveness)} />
            <Figure name={proxyTexts.beta} figure={proxyTexts.figure(fit.beta)} />
            <Figure name={proxyTexts.correlation} figure={proxyTexts.figure(fit.correlation)} />
            {hedge && (
              <>
                <Figure
                  name={proxyTexts.contracts}
                  figure={hedge.legs
                    .map(({ shortContracts, symbol }) => proxyTexts.leg(shortContracts, symbol))
                    .join(', ')}
                />
                <Figure
                  name={proxyTexts.cost}
                  figure={hedge.cost === undefined ? proxyTexts.unknownCost : proxyTexts.amount(hedge.cost)}
                />
              </>
            )}
          </dl>
          <p className={styles.note}>{proxyTexts.days(fit.days)}</p>
        </>
      )}
      {problem !== undefined && <p className={styles.note}>{asSentence(problem)}</p>}
      {holding && fit && leg && more.length > 0 && <p className={styles.note}>{proxyTexts.twoRows}</p>}
      {holding && fit && leg && more.length === 0 && (
        <Button
          className={styles.button}
          size="small"
          onClick={() => void store.use(holding, fit.beta, leg.key)}
        >
          {proxyTexts.use(holding.table)}
        </Button>
      )}
    </li>
  );
}

function Figure({ name, figure }: { readonly name: string; readonly figure: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
    </>
  );
}

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { PayoffPoint } from '../../actions/payoff';
import { planTexts } from '../texts/planTexts';

const [WIDTH, HEIGHT] = [320, 180];
const MARGIN = { left: 52, right: 10, top: 10, bottom: 24 };
const TICKS = 5;

const useStyles = makeStyles({
  figure: { margin: 0 },
  title: { ...typographyStyles.caption1Strong, marginBottom: '4px' },
  picture: { display: 'block', width: '100%', maxWidth: '480px', height: 'auto' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  zero: { stroke: tokens.colorNeutralStroke1Hover, strokeWidth: 1 },
  words: { fill: tokens.colorNeutralForeground2, fontSize: '10px', fontFamily: tokens.fontFamilyBase },
  without: {
    fill: 'none',
    stroke: tokens.colorPaletteRedForeground1,
    strokeWidth: 2,
    strokeDasharray: '5 4',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  with: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2.5,
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  legend: { display: 'flex', gap: '16px', ...typographyStyles.caption1 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Gain or loss over moves of the market; the same points as a list for those who hear it. */
export function PayoffChart({ points }: { readonly points: readonly PayoffPoint[] }) {
  const styles = useStyles();
  const values = points.flatMap(({ withoutHedge, withHedge }) => [withoutHedge, withHedge]);
  const moves = points.map(({ move }) => move);
  const x = scaleLinear([Math.min(...moves), Math.max(...moves)], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice();
  const path = (value: (point: PayoffPoint) => number): string =>
    line<PayoffPoint>(
      (point) => x(point.move),
      (point) => y(value(point)),
    )([...points]) ?? '';
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{planTexts.payoffTitle}</figcaption>
      <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {y.ticks(TICKS).map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? styles.zero : styles.grid}
              x1={MARGIN.left}
              x2={WIDTH - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text
              className={styles.words}
              x={MARGIN.left - 6}
              y={y(tick)}
              textAnchor="end"
              dominantBaseline="middle"
            >
              {planTexts.axis(tick)}
            </text>
          </g>
        ))}
        {x.ticks(TICKS).map((tick) => (
          <text key={tick} className={styles.words} x={x(tick)} y={HEIGHT - 8} textAnchor="middle">
            {planTexts.share(tick)}
          </text>
        ))}
        <path className={styles.without} d={path(({ withoutHedge }) => withoutHedge)} />
        <path className={styles.with} d={path(({ withHedge }) => withHedge)} />
      </svg>
      <div className={styles.legend} aria-hidden="true">
        <Key text={planTexts.payoffWithout} className={styles.without} />
        <Key text={planTexts.payoffWith} className={styles.with} />
      </div>
      <ul className={styles.unseen}>
        {points.map(({ move, withoutHedge, withHedge }) => (
          <li key={move}>{planTexts.payoffPoint(move, withoutHedge, withHedge)}</li>
        ))}
      </ul>
    </figure>
  );
}

function Key({ text, className }: { readonly text: string; readonly className: string }) {
  const styles = useStyles();
  return (
    <span className={styles.key}>
      <svg width="24" height="6">
        <line className={className} x1="0" x2="24" y1="3" y2="3" />
      </svg>
      {text}
    </span>
  );
}

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the parts of the section have in common: headings, formulas, quiet words. */
export const useExplainStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  part: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  line: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  ends: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '12px' },
  bar: { alignItems: 'center' },
  figure: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    overflowWrap: 'anywhere',
  },
});

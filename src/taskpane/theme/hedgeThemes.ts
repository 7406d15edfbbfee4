import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** One green from dark to light; white text on step 80 has a contrast of 5.9. */
const HEDGE_GREEN: BrandVariants = {
  10: '#04100B',
  20: '#092016',
  30: '#0C2C1E',
  40: '#0F3826',
  50: '#12442E',
  60: '#155136',
  70: '#1A6141',
  80: '#1E714C',
  90: '#24895C',
  100: '#2CA56F',
  110: '#33C181',
  120: '#4ED095',
  130: '#7ACDA7',
  140: '#9BD9BD',
  150: '#BCE6D3',
  160: '#DAF1E7',
};

export const hedgeThemes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: createLightTheme(HEDGE_GREEN),
  dark: createDarkTheme(HEDGE_GREEN),
};

/** The accent of selections, tabs and focus, from light to dark; white text on 500 and darker is readable. */
export const SPREADSHEET_GREEN = {
  50: '#f0f9f4',
  100: '#dcf1e4',
  200: '#b9e2ca',
  300: '#86cba5',
  400: '#4caa79',
  500: '#21875a',
  600: '#107c41',
  700: '#0e6737',
  800: '#0b522c',
  900: '#083d21',
};

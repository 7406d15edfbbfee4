/** The words of the pane around its sections. This folder is all a translator gets: one file for each section. */
export const paneTexts = {
  product: 'Hedgerow',
  sections: 'Sections',
  market: 'Market',
  plan: 'Plan',
  explain: 'Explain',
  share: 'Share',
  settings: 'Settings',
  help: 'Help',
  hedgesNeedLook: (count: number): string =>
    count === 1 ? 'One hedge needs a look: see Plan.' : `${count} hedges need a look: see Plan.`,
  hedgesBadge: (count: number): string =>
    count === 1 ? 'One hedge needs a look' : `${count} hedges need a look`,
  back: 'Back',
  starting: 'Starting…',
  sectionLoading: (title: string): string => `Opening ${title}…`,
  sectionFailed: (title: string): string =>
    `${title} could not be loaded. Check the connection and try again.`,
  retry: 'Try again',

  noOfficeTitle: 'Open in Excel or the workbench',
  noOfficeBody:
    'This pane fills the workbook it is opened beside. In Excel it is on the Home tab, under Hedgerow. Without Excel, the workbench is a spreadsheet in the browser with the pane beside it.',
  openWorkbench: 'Open the workbench',
} as const;

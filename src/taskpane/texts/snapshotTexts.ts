import type { ListedSnapshot } from '../../actions/snapshots';
import { formatInstant } from '../locale/formatInstant';
import { marketTexts } from './marketTexts';

/** What Snapshots says. */
export const snapshotTexts = {
  about: 'Keeps what Quotes and Contracts hold now, in the workbook itself, to come back to later.',
  name: 'Name',
  keep: 'Keep this refresh',
  kept: (name: string): string => `Kept: ${name}.`,
  loading: 'Reading the snapshots…',
  none: 'No refresh is kept yet.',
  list: 'Kept refreshes',
  line: ({ keptAt, contracts, quotes, sources }: ListedSnapshot): readonly string[] => [
    marketTexts.when(`Kept ${formatInstant(keptAt)}`, sources),
    marketTexts.rows(contracts, quotes),
  ],
  use: 'Use',
  useOf: (name: string): string => `Use ${name}`,
  used: (name: string): string =>
    `The tables now hold ${name}, each row as old as it says. The next refresh makes them current.`,
  rename: 'Rename',
  renameOf: (name: string): string => `Rename ${name}`,
  newName: (name: string): string => `New name of ${name}`,
  save: 'Save',
  renamed: (name: string): string => `Renamed: ${name}.`,
  delete: 'Delete',
  deleteOf: (name: string): string => `Delete ${name}`,
  sure: 'Delete for good',
  sureOf: (name: string): string => `Delete ${name} for good`,
  cancel: 'Cancel',
  deleted: (name: string): string => `Deleted: ${name}.`,
  showsSnapshot: (when: string): string =>
    `The tables show a snapshot. What they held until ${when} is kept.`,
  back: 'Back to the latest',
  isBack: 'The tables hold the latest refresh again.',
  broken: (count: number): string =>
    count === 1
      ? 'One snapshot in this workbook cannot be read. It is left alone.'
      : `${count} snapshots in this workbook cannot be read. They are left alone.`,
  failed: 'That did not work.',
} as const;

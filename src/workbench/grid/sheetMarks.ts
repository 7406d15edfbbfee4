/** What Excel keeps of a sheet and the grid has no word for. */
export interface SheetMarks {
  readonly protectedSheets: Set<string>;
  readonly veryHidden: Set<string>;
}

/** One column of a table the product owns: its header, what its cells hold and how they are shown. */
export interface TableColumn<Name extends string = string> {
  readonly name: Name;
  readonly cell: 'text' | 'number' | 'instant' | 'boolean';
  readonly numberFormat: string;
}

const NUMBER_FORMATS = {
  text: 'General',
  number: 'General',
  instant: 'yyyy-mm-dd hh:mm:ss',
  boolean: 'General',
} as const;

export function tableColumn<Name extends string>(
  name: Name,
  cell: TableColumn['cell'],
  numberFormat: string = NUMBER_FORMATS[cell],
): TableColumn<Name> {
  return { name, cell, numberFormat };
}

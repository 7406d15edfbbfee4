/** Why a workbook file cannot be written or read, as a sentence for the user. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

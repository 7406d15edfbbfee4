import { HedgeError } from '../../model/hedgeError';
import { ownFile } from '../../workbook/share/ownFile';
import { readModel, type ModelRest } from '../../workbook/share/readModel';
import { FileProblem } from '../../xlsx/fileProblem';
import { inspectWorkbook, type Inspection } from '../../xlsx/inspect/inspectWorkbook';
import { writeWorkbook } from '../../xlsx/writeWorkbook';

/** The workbook as a file, and what its sender should know before it goes out. */
export interface ShareSource {
  readonly bytes: Uint8Array;
  /** Excel does not hand its file out here: how much of what the file was built from has no place in it. */
  readonly rebuiltWithout?: ModelRest;
  readonly inspection: Inspection;
}

/** What is wrong with a file, as a sentence of the add-in's own. */
export function fileSentence(error: unknown): unknown {
  return error instanceof FileProblem ? new HedgeError('notAvailable', error.message) : error;
}

/** Reads the workbook as it stands now. */
export async function shareSource(now: Date): Promise<ShareSource> {
  try {
    const own = await ownFile();
    if (own) return { bytes: own, inspection: inspectWorkbook(own) };
    const { leftOut, ...model } = await readModel();
    const bytes = writeWorkbook(model, { title: 'Hedge plan', createdAt: now });
    return { bytes, rebuiltWithout: leftOut, inspection: inspectWorkbook(bytes) };
  } catch (error) {
    throw fileSentence(error);
  }
}

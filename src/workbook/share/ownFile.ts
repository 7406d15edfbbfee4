import { HedgeError } from '../../model/hedgeError';

const SLICE = 4 * 1024 * 1024;

/** Excel hands the file of a workbook out in slices, each by a callback. */
const answered = <Value>(ask: (callback: (result: Office.AsyncResult<Value>) => void) => void) =>
  new Promise<Value>((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else
        reject(
          new HedgeError('notAvailable', `Excel did not hand out the workbook: ${result.error.message}`),
        );
    });
  });

async function slicesOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let place = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const answer = await answered<Office.Slice>((callback) => file.getSliceAsync(index, callback));
    const slice = new Uint8Array(answer.data as ArrayLike<number>);
    bytes.set(slice, place);
    place += slice.length;
  }
  return bytes;
}

/** The workbook's own file as it would be saved now; undefined where Excel does not hand it out, as on the web. */
export async function ownFile(): Promise<Uint8Array | undefined> {
  const { document, platform } = Office.context;
  if (platform === Office.PlatformType.OfficeOnline) return undefined;
  const file = await answered<Office.File>((callback) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, callback),
  );
  try {
    return await slicesOf(file);
  } finally {
    // Excel keeps only two files open; one that is not closed would be in the way of the next.
    file.closeAsync();
  }
}

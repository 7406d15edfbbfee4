/** A file that was chosen: it is opened by the page that comes next, in which nothing of this one is left. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const [DATABASE, STORE] = ['hedgerow-workbench', 'files'];
/** Says in this tab alone that a file waits. */
const WAITING = 'hedgerow-opening';

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The browser kept no answer.')),
    );
  });
}

async function inStore<Result>(ask: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await settled(opening);
  try {
    return await settled(ask(database.transaction(STORE, 'readwrite').objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** Keeps a file for the page that this tab loads next. */
export async function handOver(file: ChosenFile): Promise<void> {
  const key = crypto.randomUUID();
  await inStore((store) => store.put(file, key));
  sessionStorage.setItem(WAITING, key);
}

/** The file that the page before this one left, once. */
export async function handedOver(): Promise<ChosenFile | undefined> {
  const key = sessionStorage.getItem(WAITING);
  if (key === null) return undefined;
  sessionStorage.removeItem(WAITING);
  const file = await inStore((store) => store.get(key) as IDBRequest<ChosenFile | undefined>);
  // What an earlier tab left behind goes too.
  await inStore((store) => store.clear());
  return file;
}

export interface SideloadPlace {
  /** Address of the running site. */
  readonly url: string;
  readonly port: number;
  /** The manifest that names this address. */
  readonly manifest: string;
  readonly id: string;
}

/** Where Excel for Mac looks for manifests under development, below the home folder. */
export const MAC_FOLDER = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/** Where Excel for Windows looks up manifests under development. */
export const WINDOWS_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

/** The query by which Excel on the web loads a manifest from this machine. */
export function webQuery({ port, id }: SideloadPlace): string {
  return new URLSearchParams({
    wdaddindevserverport: String(port),
    wdaddinmanifestfile: 'manifest.xml',
    wdaddinmanifestguid: id,
  }).toString();
}

/** How to load the add-in by hand in each Excel, as lines to print. */
export function sideloadAdvice(place: SideloadPlace): string[] {
  return [
    'Excel on Windows (close Excel first):',
    `  reg add ${WINDOWS_KEY} /v ${place.id} /t REG_SZ /d "${place.manifest}" /f`,
    '  Start Excel, Home, Add-ins, and pick Hedgerow under Developer Add-ins.',
    '  Where the registry is closed: share a folder that holds the manifest, then File, Options, Trust Center,',
    '  Trusted Add-in Catalogs, add the share, tick "Show in Menu"; pick it under Shared Folder.',
    'Excel on a Mac (quit Excel first):',
    `  mkdir -p ~/${MAC_FOLDER}`,
    `  cp "${place.manifest}" ~/${MAC_FOLDER}/${place.id}.manifest.xml`,
    '  Start Excel, Home, Add-ins, and pick Hedgerow under Developer Add-ins.',
    'Excel on the web (in a browser on this machine that trusts the certificate):',
    '  Open a workbook, put this at the end of its address (after "?" if there is none yet, else after "&"), press Enter:',
    `  ${webQuery(place)}`,
    '  and answer yes when it asks for developer mode.',
    '  Without it: Home, Add-ins, More Add-ins, Upload My Add-in, and choose the manifest:',
    `  ${place.manifest}`,
  ];
}

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { MAC_FOLDER, WINDOWS_KEY, type SideloadPlace } from './sideloadAdvice';

function run(command: string, args: readonly string[]): boolean {
  const result = spawnSync(command, [...args], { stdio: 'ignore', windowsHide: true });
  return !result.error && result.status === 0;
}

function onWindows(place: SideloadPlace): boolean {
  const registered =
    run('reg', ['add', WINDOWS_KEY, '/v', place.id, '/t', 'REG_SZ', '/d', place.manifest, '/f']) &&
    // Tells Excel to read its list of add-ins again.
    run('reg', ['add', WINDOWS_KEY, '/v', 'RefreshAddins', '/t', 'REG_DWORD', '/d', '1', '/f']);
  return registered && run('cmd', ['/d', '/c', 'start', '', 'excel']);
}

function onMac(place: SideloadPlace): boolean {
  if (!existsSync('/Applications/Microsoft Excel.app')) return false;
  const folder = path.join(homedir(), MAC_FOLDER);
  mkdirSync(folder, { recursive: true });
  copyFileSync(place.manifest, path.join(folder, `${place.id}.manifest.xml`));
  return run('open', ['-a', 'Microsoft Excel']);
}

/** Registers the manifest with this machine's Excel and starts it; false where that is not possible. */
export function startExcel(place: SideloadPlace, platform = process.platform): boolean {
  try {
    if (platform === 'win32') return onWindows(place);
    return platform === 'darwin' && onMac(place);
  } catch {
    // A Mac may refuse one program's files to another; the printed steps remain.
    return false;
  }
}

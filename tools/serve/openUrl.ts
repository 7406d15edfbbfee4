import { spawn } from 'node:child_process';

type Opener = readonly [command: string, ...args: string[]];

/** The system's own way to open an address, or undefined where there is no screen to open it on. */
export function openerOf(url: string, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Opener | undefined {
  if (env['CI']) return undefined;
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  if (platform === 'darwin') return ['open', url];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', url] : undefined;
}

/** Opens the address in the user's browser; false when there is none to open it with. */
export async function openUrl(url: string): Promise<boolean> {
  const opener = openerOf(url, process.platform, process.env);
  if (!opener) return false;
  const [command, ...args] = opener;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

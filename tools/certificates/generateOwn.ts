import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { generateCertificates } from 'office-addin-dev-certs';
import path from 'node:path';
import { certificateProblem, type CertificateFiles } from './certificateProblem';

const VALID_DAYS = 365;
const HOSTS = ['localhost', '127.0.0.1', '::1'];

export function ownCertificateFiles(folder: string): CertificateFiles {
  return {
    ca: path.join(folder, 'ca.crt'),
    cert: path.join(folder, 'localhost.crt'),
    key: path.join(folder, 'localhost.key'),
  };
}

/** Makes an authority and a localhost certificate in the folder, unless good ones are there. */
export async function generateOwn(folder: string): Promise<CertificateFiles> {
  const files = ownCertificateFiles(folder);
  if (certificateProblem(files) === undefined) return files;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The library keeps files that exist, even expired ones.
  for (const file of Object.values(files) as string[]) rmSync(file, { force: true });
  await generateCertificates(files.ca, files.cert, files.key, VALID_DAYS, HOSTS);
  const problem = certificateProblem(files);
  if (problem !== undefined) throw new Error(`No development certificate could be made: ${problem}.`);
  chmodSync(files.key, 0o600);
  return files;
}

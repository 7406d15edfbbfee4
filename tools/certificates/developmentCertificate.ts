import { ensureCertificatesAreInstalled, verifyCertificates } from 'office-addin-dev-certs';
import { homedir } from 'node:os';
import path from 'node:path';
import { certificateProblem, type CertificateFiles } from './certificateProblem';
import { generateOwn, ownCertificateFiles } from './generateOwn';
import { trustAdvice } from './trustAdvice';

export interface DevelopmentCertificate {
  readonly files: CertificateFiles;
  /** What the user still has to do before the browser or Excel accepts it; empty when nothing. */
  readonly advice: readonly string[];
}

/** Excel runs on these two, and there Microsoft's installer knows where the trusted authorities are kept. */
const INSTALLER_PLATFORMS = new Set<NodeJS.Platform>(['win32', 'darwin']);

async function installed(): Promise<CertificateFiles | string> {
  const files = ownCertificateFiles(path.join(homedir(), '.office-addin-dev-certs'));
  try {
    await ensureCertificatesAreInstalled();
    // The installer also returns normally when nothing was installed: look at what is there.
    if (!verifyCertificates()) return 'the installed authority is not trusted';
    return certificateProblem(files) ?? files;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A certificate for https://localhost: installed and trusted where that works, else our own with advice. */
export async function developmentCertificate(platform = process.platform): Promise<DevelopmentCertificate> {
  let reason = '';
  if (INSTALLER_PLATFORMS.has(platform)) {
    const result = await installed();
    if (typeof result !== 'string') return { files: result, advice: [] };
    reason = result;
  }
  const files = await generateOwn(path.join(homedir(), '.hedgerow', 'certificates'));
  return { files, advice: trustAdvice(files.ca, platform, reason) };
}

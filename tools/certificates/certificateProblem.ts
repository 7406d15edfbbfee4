import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

export interface CertificateFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const HOUR = 3_600_000;

/** Why these files cannot serve https://localhost for the next day, or undefined when they can. */
export function certificateProblem(files: CertificateFiles, now: Date = new Date()): string | undefined {
  const absent = [files.ca, files.cert, files.key].find((file) => !existsSync(file));
  if (absent !== undefined) return `${absent} does not exist`;
  try {
    const ca = new X509Certificate(readFileSync(files.ca));
    const cert = new X509Certificate(readFileSync(files.cert));
    const key = createPrivateKey(readFileSync(files.key));
    if (!cert.checkPrivateKey(key)) return 'the key does not belong to the certificate';
    if (!cert.verify(ca.publicKey)) return 'the certificate was not issued by the authority beside it';
    if (cert.checkHost('localhost') === undefined) return 'the certificate is not for localhost';
    const expiry = Math.min(Date.parse(cert.validTo), Date.parse(ca.validTo));
    if (expiry - now.getTime() < 24 * HOUR) return `the certificate expires ${cert.validTo}`;
    return undefined;
  } catch (error) {
    return `a certificate file is damaged (${error instanceof Error ? error.message : String(error)})`;
  }
}

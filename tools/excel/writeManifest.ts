import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import path from 'node:path';
import { DEVELOPMENT_HOST, manifestForHost } from '../manifestForHost.cjs';

export interface WrittenManifest {
  readonly file: string;
  readonly xml: string;
  readonly id: string;
}

/** Writes the built manifest, made to name the given address, into the folder, where Excel may keep it. */
export async function writeManifest(built: string, url: string, folder: string): Promise<WrittenManifest> {
  const source = readFileSync(built, 'utf8');
  const xml = url === DEVELOPMENT_HOST ? source : manifestForHost(source, url);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'manifest.xml');
  writeFileSync(file, xml);
  const { id } = await OfficeAddinManifest.readManifestFile(file);
  if (!id) throw new Error(`The manifest ${file} has no Id; look at <Id> in manifest.xml.`);
  return { file, xml, id };
}

import { escapeXml } from '../xml/escapeXml';

/** The folder of the author, should it stand anywhere else. */
export function withoutFolder(
  files: ReadonlyMap<string, string | Uint8Array>,
  folder: string | undefined,
): ReadonlyMap<string, string | Uint8Array> {
  if (folder === undefined || folder.length < 4) return files;
  const spelled = escapeXml(folder);
  return new Map(
    [...files].map(([path, content]) => {
      if (!/\.(?:xml|rels|vml)$/i.test(path)) return [path, content];
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
      return [path, text.includes(spelled) ? text.replaceAll(spelled, '') : content];
    }),
  );
}

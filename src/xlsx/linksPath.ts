/** Where the relationships of a part stand: xl/_rels/workbook.xml.rels for xl/workbook.xml; "" is the package itself. */
export function linksPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

import { marked } from 'marked';

/** A page of docs/reference as the site serves it; its links lead to the other served pages. */
export function htmlPage(markdown: string): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'HEDGE functions';
  const body = marked.parse(markdown, { async: false }).replaceAll('.md">', '.html">');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="../assets/help.css" />
  </head>
  <body>
${body}  </body>
</html>
`;
}

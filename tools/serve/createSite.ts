import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { MarketSource } from '../../src/actions/marketSource';
import { securityHeaders } from './securityHeaders';

export interface SiteOptions {
  /** The built files. */
  readonly folder: string;
  /** What the pane starts on. */
  readonly source: MarketSource;
  /** True when a local server stands in for the venues: then nothing may bypass the relay. */
  readonly relayOnly: boolean;
  /** Answers everything under /relay, and /healthz. */
  readonly relay: Hono;
  /** The manifest to show instead of the built one, when the site runs at another address. */
  readonly manifest?: string;
}

/** The add-in's site: the built files, the relay, and the settings the pane asks for. */
export function createSite(options: SiteOptions): Hono {
  const site = new Hono();
  site.use(securityHeaders);
  site.get('/', (c) => c.redirect('/workbench/'));
  site.get('/workbench', (c) => c.redirect('/workbench/'));
  site.get('/config.json', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ source: options.source, relayOnly: options.relayOnly });
  });
  site.route('/', options.relay);
  // Excel on the web fetches the manifest and functions.json from its own origin.
  site.use(async (c, next) => {
    await next();
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cache-Control', 'no-cache');
  });
  const { manifest } = options;
  if (manifest !== undefined) {
    site.get('/manifest.xml', (c) => c.body(manifest, 200, { 'Content-Type': 'application/xml' }));
  }
  // A name that starts with a dot is ours, not the visitor's.
  site.get('*', async (c, next) => (c.req.path.includes('/.') ? c.notFound() : next()));
  site.get('*', serveStatic({ root: options.folder }));
  site.notFound((c) => c.text(`Nothing is served at ${c.req.path}; the workbench is at /workbench/.`, 404));
  return site;
}

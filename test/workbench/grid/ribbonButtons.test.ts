/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonButtons } from '../../../src/workbench/page/ribbonButtons';

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

test('the ribbon is the one of the add-in’s manifest', () => {
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  const { buttons } = ribbonButtons(parse(manifest));
  expect(buttons.map(({ label, command }) => [label, command])).toEqual([
    ['Show pane', undefined],
    ['New plan', 'newPlan'],
    ['Refresh', 'refresh'],
    ['Auto-refresh', 'autoRefresh'],
    ['Explain', 'explain'],
    ['Share', 'share'],
    ['Help', 'help'],
  ]);
  for (const { icon, tip } of buttons) {
    expect(icon).toMatch(/^\/assets\/[\w-]+-32\.png$/);
    expect(tip).not.toBe('');
  }
});

test('a manifest without a group is refused', () => {
  expect(() => ribbonButtons(parse('<OfficeApp/>'))).toThrow('manifest.xml has no ribbon group');
});

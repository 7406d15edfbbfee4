import { xmlNamespace } from '../../../src/workbench/host/xmlNamespace';

test.each([
  ['<a xmlns="urn:a"/>', 'urn:a'],
  ['<?xml version="1.0"?>\n<!-- <b/> -->\n<p:a xmlns="urn:other" xmlns:p = \'urn:p\'>x</p:a>\n', 'urn:p'],
  ['<a id="xmlns"><b xmlns="urn:b"/></a>', ''],
])('the namespace of %s is "%s"', (xml, namespace) => {
  expect(xmlNamespace(xml)).toBe(namespace);
});

test.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<a b=c/>', '<!-- open <a/>'])(
  '%j is refused',
  (xml) => {
    expect(() => xmlNamespace(xml)).toThrow('xml must be a whole XML document');
  },
);

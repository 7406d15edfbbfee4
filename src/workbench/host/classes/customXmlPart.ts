import { ExcelError } from '../excelError';
import { HostObject, type HostClass, type Session } from '../hostObject';
import { textArgument } from '../readArgument';
import { xmlNamespace } from '../xmlNamespace';

export const customXmlPartCollection: HostClass<'CustomXmlPartCollection'> = {
  items: (_state, { workbook }) => [...workbook.xmlParts.keys()].map(part),
  methods: {
    add(_state, args, { workbook }) {
      const xml = textArgument(args, 0, 'xml');
      xmlNamespace(xml);
      const id = freeId(workbook.xmlParts);
      workbook.xmlParts.set(id, xml);
      return part(id);
    },
    getByNamespace: (_state, args) =>
      new HostObject('CustomXmlPartScopedCollection', textArgument(args, 0, 'namespaceUri')),
    getItem: (_state, args, { workbook }) => {
      const id = textArgument(args, 0, 'id');
      return required(workbook.xmlParts.has(id) ? [id] : [], `with the id ${id}`);
    },
    getCount: (_state, _args, { workbook }) => workbook.xmlParts.size,
  },
  orNullObject: ['getItem'],
};

export const customXmlPartScopedCollection: HostClass<'CustomXmlPartScopedCollection'> = {
  items: (namespace, session) => idsOf(namespace, session).map(part),
  methods: {
    getItem(namespace, args, session) {
      const id = textArgument(args, 0, 'id');
      const found = idsOf(namespace, session).filter((own) => own === id);
      return required(found, `with the id ${id} in ${namespace}`);
    },
    getOnlyItem: (namespace, _args, session) => required(idsOf(namespace, session), `alone in ${namespace}`),
    getCount: (namespace, _args, session) => idsOf(namespace, session).length,
  },
  orNullObject: ['getItem', 'getOnlyItem'],
};

export const customXmlPart: HostClass<'CustomXmlPart'> = {
  identity: (id) => id,
  read: {
    id: (id) => id,
    namespaceUri: (id, session) => xmlNamespace(xmlOf(id, session)),
  },
  methods: {
    getXml: (id, _args, session) => xmlOf(id, session),
    setXml(id, args, session) {
      const xml = textArgument(args, 0, 'xml');
      xmlNamespace(xml);
      xmlOf(id, session);
      session.workbook.xmlParts.set(id, xml);
    },
    delete(id, _args, { workbook }) {
      workbook.xmlParts.delete(id);
    },
  },
};

function part(id: string): HostObject<'CustomXmlPart'> {
  return new HostObject('CustomXmlPart', id);
}

function idsOf(namespace: string, { workbook }: Session): string[] {
  return [...workbook.xmlParts].filter(([, xml]) => xmlNamespace(xml) === namespace).map(([id]) => id);
}

function required(ids: readonly string[], what: string): HostObject<'CustomXmlPart'> {
  const [id] = ids;
  if (id === undefined || ids.length > 1)
    throw new ExcelError('ItemNotFound', `There is no custom XML part ${what}.`);
  return part(id);
}

function xmlOf(id: string, { workbook }: Session): string {
  const xml = workbook.xmlParts.get(id);
  if (xml === undefined) throw new ExcelError('ItemNotFound', 'The custom XML part was deleted.');
  return xml;
}

function freeId(taken: ReadonlyMap<string, string>): string {
  let number = taken.size + 1;
  const id = (): string => `{00000000-0000-0000-0000-${String(number).padStart(12, '0')}}`;
  while (taken.has(id())) number++;
  return id();
}

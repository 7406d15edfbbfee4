import { HIGHLIGHTS, LOOKS, type Look, type LookName } from '../../templates/looks';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { MAIN } from './namespaces';
import { Registry } from './Registry';

/** Formats every reader knows by number. */
const KNOWN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;
const FONT = 'Calibri';
const SIZE = 11;

type HighlightName = keyof typeof HIGHLIGHTS;

const rgb = (color: string) => `FF${color.replace('#', '').toUpperCase()}`;
const flag = (name: string, isOn = false) => (isOn ? element(name) : undefined);

function fontXml({ bold, italic, size = SIZE, color }: Look): Xml {
  return element('font', {}, [
    flag('b', bold),
    flag('i', italic),
    element('sz', { val: size }),
    color === undefined ? undefined : element('color', { rgb: rgb(color) }),
    element('name', { val: FONT }),
    element('family', { val: 2 }),
  ]);
}

function fillXml({ fill }: Look): Xml {
  if (fill === undefined) return patternFill('none');
  return element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: rgb(fill) }),
      element('bgColor', { indexed: 64 }),
    ]),
  ]);
}

const patternFill = (patternType: string) => element('fill', {}, [element('patternFill', { patternType })]);

function borderXml({ underline }: Look): Xml {
  const bottom =
    underline === undefined
      ? element('bottom')
      : element('bottom', { style: 'thin' }, [element('color', { rgb: rgb(underline) })]);
  return element('border', {}, [
    element('left'),
    element('right'),
    element('top'),
    bottom,
    element('diagonal'),
  ]);
}

function highlightXml({ color, fill }: { color: string; fill: string }): Xml {
  return element('dxf', {}, [
    element('font', {}, [element('color', { rgb: rgb(color) })]),
    element('fill', {}, [
      element('patternFill', { patternType: 'solid' }, [
        element('fgColor', { rgb: rgb(fill) }),
        element('bgColor', { rgb: rgb(fill) }),
      ]),
    ]),
  ]);
}

const HIGHLIGHT_NAMES = Object.keys(HIGHLIGHTS) as HighlightName[];

/** The place of a highlight among those of the styles part. */
export function highlightPlace(look: HighlightName): number {
  return HIGHLIGHT_NAMES.indexOf(look);
}

/** How cells look: every combination that is used stands once in the styles part. */
export class Styles {
  private readonly formats = new Registry<string>();
  private readonly fonts = new Registry<Xml>();
  private readonly fills = new Registry<Xml>();
  private readonly borders = new Registry<Xml>();
  private readonly cells = new Registry<Xml>();
  /** Places by number format and look; every cell of a workbook asks. */
  private readonly known = new Map<string | undefined, Map<string | undefined, number>>();

  constructor() {
    // Readers take the first two fills for granted, whatever stands there.
    for (const name of ['none', 'gray125']) this.listed(this.fills, patternFill(name));
    this.cell(undefined, undefined, false);
  }

  /** The place of a cell's style. `isText` keeps a text a text when a person edits the cell. */
  cell(lookName: LookName | undefined, numberFormat: string | undefined, isText: boolean): number {
    const ofFormat = this.known.get(numberFormat) ?? new Map<string | undefined, number>();
    this.known.set(numberFormat, ofFormat);
    const key = isText ? `${lookName ?? ''}|` : lookName;
    const known = ofFormat.get(key);
    if (known !== undefined) return known;
    const place = this.add(lookName, numberFormat, isText);
    ofFormat.set(key, place);
    return place;
  }

  part(): Xml {
    const formats = this.formats.items.map((formatCode, at) =>
      element('numFmt', { numFmtId: FIRST_OWN_FORMAT + at, formatCode: encodeText(formatCode) }),
    );
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return element('styleSheet', { xmlns: MAIN }, [
      formats.length === 0 ? undefined : list('numFmts', formats),
      list('fonts', this.fonts.items),
      list('fills', this.fills.items),
      list('borders', this.borders.items),
      list('cellStyleXfs', [element('xf', plain)]),
      list('cellXfs', this.cells.items),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      list(
        'dxfs',
        HIGHLIGHT_NAMES.map((name) => highlightXml(HIGHLIGHTS[name])),
      ),
      element('tableStyles', { count: 0 }),
    ]);
  }

  private add(lookName: LookName | undefined, numberFormat: string | undefined, isText: boolean): number {
    const key = `${lookName ?? ''}|${numberFormat ?? ''}|${isText}`;
    return this.cells.place(key, () => {
      const look: Look = lookName === undefined ? {} : LOOKS[lookName];
      const { align, wrap, indent, middle } = look;
      const aligned = align !== undefined || wrap === true || middle === true;
      return element(
        'xf',
        {
          numFmtId: this.format(numberFormat ?? 'General'),
          fontId: this.listed(this.fonts, fontXml(look)),
          fillId: this.listed(this.fills, fillXml(look)),
          borderId: this.listed(this.borders, borderXml(look)),
          xfId: 0,
          quotePrefix: isText || undefined,
          applyNumberFormat: numberFormat === undefined ? undefined : true,
          applyFont: true,
          applyFill: true,
          applyBorder: true,
          applyAlignment: aligned || undefined,
        },
        aligned
          ? [
              element('alignment', {
                horizontal: align,
                vertical: middle ? 'center' : undefined,
                wrapText: wrap,
                indent,
              }),
            ]
          : [],
      );
    });
  }

  private listed(registry: Registry<Xml>, xml: Xml): number {
    return registry.place(xml.text, () => xml);
  }

  private format(code: string): number {
    return KNOWN_FORMATS[code] ?? FIRST_OWN_FORMAT + this.formats.place(code, () => code);
  }
}

function list(name: string, items: readonly Xml[]): Xml {
  return element(name, { count: items.length }, items);
}

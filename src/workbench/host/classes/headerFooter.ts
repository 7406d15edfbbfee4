import type { HeaderFooterTexts } from '../../sheetParts';
import type { Sheet } from '../../workbook';
import { HostObject, type HostClass, type Members } from '../hostObject';
import { textValue } from '../readArgument';

const PLACES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const satisfies readonly (keyof HeaderFooterTexts)[];

/** The same on all pages; nothing here prints. */
export const headerFooterGroup: HostClass<'HeaderFooterGroup'> = {
  objects: { defaultForAllPages: (sheet) => new HostObject('HeaderFooter', sheet) },
};

/** What stands above and below a printed page, in Excel's codes. */
export const headerFooter: HostClass<'HeaderFooter'> = {
  read: eachPlace(
    (place) =>
      ({ parts }: Sheet) =>
        parts.pageLayout.texts[place],
  ),
  write: eachPlace((place) => (sheet: Sheet, value: unknown) => {
    const { pageLayout } = sheet.parts;
    const texts = { ...pageLayout.texts, [place]: textValue(value, place) };
    sheet.setParts({ pageLayout: { ...pageLayout, texts } });
  }),
};

function eachPlace<Member>(member: (place: keyof HeaderFooterTexts) => Member): Members<Member> {
  return Object.fromEntries(PLACES.map((place): [string, Member] => [place, member(place)]));
}

import { ExcelError } from './excelError';
import { HostObject, type Session } from './hostObject';
import { callMember, objectMember } from './members';
import { type ArgumentInfo, ObjectPathType, type ObjectPathInfo } from './protocol';

/** The objects that the paths of one request lead to; each path is walked once, since walking may create. */
export class ResolvedPaths {
  /** The member walked last: "Worksheet.getRange". */
  location = '';
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly session: Session,
    private readonly reference: (id: string) => HostObject | null,
  ) {}

  /** Null is Excel's null object. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ExcelError('GeneralException', `The request has no object path ${id}.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** A call's arguments, with objects in place of their path ids. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === 'number' && id > 0 ? this.resolve(id) : value;
    });
  }

  private walk(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return new HostObject('Workbook', null);
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId:
        return this.reference(path.Name);
      case ObjectPathType.method:
        return this.call(path, memberName(path.Name));
      case ObjectPathType.indexer:
        return this.call(path, 'getItem');
      case ObjectPathType.property: {
        const parent = this.parentOf(path);
        if (parent === null) return null;
        this.location = `${parent.className}.${memberName(path.Name)}`;
        return objectMember(parent, memberName(path.Name), this.session);
      }
      default:
        throw new ExcelError('ApiNotFound', `This workbook's host cannot make an object ${path.Name}.`);
    }
  }

  private call(path: ObjectPathInfo, name: string): HostObject | null {
    const parent = this.parentOf(path);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    this.location = `${parent.className}.${name}`;
    const result = callMember(parent, name, args, this.session);
    if (result === null || result instanceof HostObject) return result;
    throw new ExcelError('GeneralException', `${parent.className}.${name} gives no object.`);
  }

  private parentOf(path: ObjectPathInfo): HostObject | null {
    return this.resolve(path.ParentObjectPathId ?? 0);
  }
}

/** Where the client sends another name than its own. */
const RENAMED: Readonly<Record<string, string>> = { Gridlines: 'showGridlines' };

/** "GetItem" -> "getItem". */
export function memberName(wireName: string): string {
  return RENAMED[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

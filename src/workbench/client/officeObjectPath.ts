import type { ObjectPathInfo } from '../host/protocol';
import { OfficeError } from './officeError';

/** How a request leads the host to an object: from its parent, or straight to it once its key is known. */
export class OfficeObjectPath {
  private isSpent = false;

  constructor(
    public info: ObjectPathInfo,
    private parent: OfficeObjectPath | null,
    private args: readonly OfficeObjectPath[],
    private readonly isParentCollection = false,
  ) {}

  /** Other paths that this one needs. */
  needed(): readonly OfficeObjectPath[] {
    return this.parent ? [this.parent, ...this.args] : this.args;
  }

  referenceId(): string | null {
    return this.info.ObjectPathType === 6 ? this.info.Name : null;
  }

  /** From here on by the key that the host gave. */
  adopt(value: Readonly<Record<string, unknown>>): void {
    const { Id } = this.info;
    if (typeof value._ReferenceId === 'string') {
      this.info = { Id, ObjectPathType: 6, Name: value._ReferenceId };
      [this.parent, this.args] = [null, []];
    } else if (value._Id !== undefined && this.parent && this.isParentCollection) {
      const ParentObjectPathId = this.parent.info.Id;
      this.info = {
        Id,
        ObjectPathType: 5,
        Name: '',
        ParentObjectPathId,
        ArgumentInfo: { Arguments: [value._Id] },
      };
      this.args = [];
    }
  }

  /** A path that adds something must not be walked again. */
  endRequest(): void {
    if (this.info.ObjectPathType === 3 && /^(Add|Insert)/.test(this.info.Name)) this.isSpent = true;
  }

  requireUsable(): void {
    if (!this.isSpent) return;
    const sentence = `The object that ${this.info.Name} gave cannot be used after a sync: get it from its collection.`;
    throw new OfficeError('InvalidObjectPath', sentence);
  }
}

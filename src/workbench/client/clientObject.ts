import type { ClientContext } from './clientContext';
import { loadOption } from './loadOption';
import { OfficeError } from './officeError';
import type { OfficeObjectPath } from './officeObjectPath';

/** What the published types say of one class. */
export interface ClassShape {
  readonly properties: readonly string[];
  readonly objects: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, string>>;
  readonly events?: Readonly<Record<string, EventShape>>;
  readonly items?: string;
}

/** What the host is asked to tell, and how it numbers its messages. */
export interface EventShape {
  readonly wire: string;
  readonly type: number;
}

/** An object of Excel's model as an add-in sees it: what was loaded, and what is asked for at the next sync. */
export class ClientObject {
  private readonly loaded = new Map<string, unknown>();
  private readonly children = new Map<string, ClientObject>();
  private loadedItems: readonly ClientObject[] | null = null;
  private isNull: boolean | undefined = undefined;

  constructor(
    readonly className: string,
    readonly shape: ClassShape,
    readonly context: ClientContext,
    readonly path: OfficeObjectPath,
    private readonly makeItem: (data: Readonly<Record<string, unknown>>, index: number) => ClientObject,
  ) {}

  get isNullObject(): boolean {
    if (this.isNull === undefined) throw this.notLoaded('isNullObject');
    return this.isNull;
  }

  get items(): readonly ClientObject[] {
    if (this.loadedItems === null) throw this.notLoaded('items');
    return this.loadedItems;
  }

  load(option?: unknown): this {
    const action = {
      ActionType: 2,
      Name: '',
      ObjectPathId: this.path.info.Id,
      QueryInfo: loadOption(option),
    };
    this.context.addAction(action, [this.path], (value) => this.take(value));
    return this;
  }

  /** Sets several properties, also of its objects: { format: { font: { bold: true } } }. */
  set(values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values)) {
      const isObject = name in this.shape.objects;
      const child: unknown = isObject ? Reflect.get(this, name) : null;
      if (child instanceof ClientObject) child.set(value as Record<string, unknown>);
      else if (!Reflect.set(this, name, value))
        throw new OfficeError('InvalidArgument', `${name} cannot be set.`);
    }
  }

  track(): void {
    this.context.trackedObjects.add(this);
  }

  untrack(): void {
    this.context.trackedObjects.remove(this);
  }

  toJSON(): Record<string, unknown> {
    const items = this.loadedItems ? { items: this.loadedItems.map((item) => item.toJSON()) } : {};
    const children = [...this.children].map(([name, child]) => [name, child.toJSON()] as const);
    const filled = children
      .map(([name, content]) => [name, content.items ?? content] as const)
      .filter(([, content]) => Object.keys(content).length > 0);
    return { ...Object.fromEntries(this.loaded), ...Object.fromEntries(filled), ...items };
  }

  /** A property's value as it was loaded, or set. */
  read(name: string): unknown {
    if (!this.loaded.has(name) && !this.isNull) throw this.notLoaded(name);
    return this.loaded.get(name);
  }

  remember(name: string, value: unknown): void {
    this.loaded.set(name, value);
  }

  child(name: string, make: () => ClientObject): ClientObject {
    const known = this.children.get(name) ?? make();
    this.children.set(name, known);
    return known;
  }

  /** Takes in what the host answered; null makes this a null object. */
  take(value: unknown): void {
    this.isNull = value === null || value === undefined;
    if (!isRecord(value)) return;
    this.path.adopt(value);
    for (const [wireName, content] of Object.entries(value)) {
      const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
      if (name in this.shape.objects) {
        const child: unknown = Reflect.get(this, name);
        if (child instanceof ClientObject) child.take(content);
      } else if (!wireName.startsWith('_')) this.loaded.set(name, content);
    }
    if (Array.isArray(value._Items)) this.loadedItems = value._Items.filter(isRecord).map(this.makeItem);
  }

  private notLoaded(name: string): OfficeError {
    const sentence = `The property '${name}' is not available. Before reading it, call load and then context.sync().`;
    return new OfficeError('PropertyNotLoaded', sentence, `${this.className}.${name}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

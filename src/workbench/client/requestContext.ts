import type { Action, ObjectPathInfo, RequestBody, ResponseBody } from '../host/protocol';
import type { Workbench } from './bridge';
import type { ClientContext, HeldObject } from './clientContext';
import type { ClientObject } from './clientObject';
import { createObject } from './createObject';
import type { EventListeners } from './eventListeners';
import { OfficeError } from './officeError';
import { OfficeObjectPath } from './officeObjectPath';

type OnResult = (value: unknown) => void;

/** Collects what an add-in asks of Excel until it calls `sync`. */
export class RequestContext implements ClientContext {
  readonly workbook: ClientObject;
  readonly application: unknown;
  private actions: Action[] = [];
  private paths: OfficeObjectPath[] = [];
  private handlers: OnResult[] = [];
  private nextId = 1;
  private readonly held = new Set<HeldObject>();

  readonly trackedObjects = {
    add: (object: HeldObject) => void this.held.delete(object),
    remove: (object: HeldObject) => {
      this.release(object);
    },
  };

  constructor(
    private readonly workbench: Workbench,
    readonly events: EventListeners,
  ) {
    const root = new OfficeObjectPath({ Id: this.newId(), ObjectPathType: 1, Name: '' }, null, []);
    this.workbook = createObject('Workbook', this, root);
    this.application = Reflect.get(this.workbook, 'application');
  }

  newId(): number {
    return this.nextId++;
  }

  /** Objects that the host keeps for this context until the batch is over. */
  hold(object: HeldObject): void {
    this.held.add(object);
  }

  addAction(
    action: Omit<Action, 'Id'>,
    paths: readonly OfficeObjectPath[],
    onResult: OnResult = () => undefined,
  ): void {
    for (const path of paths) path.requireUsable();
    this.actions.push({ Id: this.newId(), ...action });
    this.handlers.push(onResult);
    this.paths.push(...paths);
  }

  load(object: ClientObject, option?: unknown): void {
    object.load(option);
  }

  /** Sends what has been asked, and fills in what was loaded. */
  async sync<T>(passed?: T): Promise<T | undefined> {
    const { actions, handlers, paths } = this;
    [this.actions, this.handlers, this.paths] = [[], [], []];
    if (actions.length === 0) return passed;
    const request: RequestBody = { Actions: actions, ObjectPaths: pathInfos(paths) };
    const response = JSON.parse(await this.workbench.execute(JSON.stringify(request))) as ResponseBody;
    response.Results.forEach((result, index) => handlers[index]?.(result.Value));
    for (const path of paths) path.endRequest();
    if (response.Error) {
      const { Code, Message, Location } = response.Error;
      throw new OfficeError(Code, Message, Location);
    }
    return passed;
  }

  /** Gives back what the host keeps for this context. */
  async close(): Promise<void> {
    for (const object of this.held) this.release(object);
    this.held.clear();
    await this.sync();
  }

  private release(object: HeldObject): void {
    const id = object.path.referenceId();
    const root = this.workbook.path;
    if (id === null) return;
    const ArgumentInfo = { Arguments: [id] };
    this.addAction({ ActionType: 3, Name: '_RemoveReference', ObjectPathId: root.info.Id, ArgumentInfo }, [
      root,
    ]);
  }
}

function pathInfos(paths: readonly OfficeObjectPath[]): Record<string, ObjectPathInfo> {
  const infos: Record<string, ObjectPathInfo> = {};
  const add = (path: OfficeObjectPath): void => {
    infos[path.info.Id] = path.info;
    for (const needed of path.needed()) if (!(needed.info.Id in infos)) add(needed);
  };
  for (const path of paths) add(path);
  return infos;
}

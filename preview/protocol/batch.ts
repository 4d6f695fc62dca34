import type { Book } from '../objects/book';
import { HostError } from '../objects/host-error';
import { isChild, isMethod, isProperty, isRef, type Ref } from '../objects/object-class';
import { located, memberMissing } from './location';
import type { References } from './references';
import { runQuery } from './query';
import { ActionType, ObjectPathType, type Action, type ArgumentInfo, type BatchBody, type ObjectPath } from './wire';

/** Where paths begin: the workbook itself, and services that the client asks for by name. */
export interface Roots {
  readonly global: Ref;
  readonly service: (name: string) => Ref | undefined;
}

/**
 * One batch while it runs. A path is walked once: a path may be a method that makes something, such as a new table.
 */
export class Batch {
  private readonly walked = new Map<number, Ref | null>();
  private readonly names = new Map<Ref, string>();

  constructor(private readonly body: BatchBody, private readonly book: Book, private readonly roots: Roots, private readonly references: References) {}

  /** The value that answers an action; `undefined` where the client expects none. */
  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.identity(object);
      case ActionType.Query:
        return object && this.query(object, action);
      case ActionType.SetProperty:
        return object && this.set(object, action.Name, (await this.arguments(action.ArgumentInfo))[0]);
      case ActionType.Method:
        return object ? this.method(object, action) : null;
      default:
        throw new HostError('NotImplemented', `The preview does not play action ${action.ActionType}.`);
    }
  }

  private async query(object: Ref, action: Action): Promise<unknown> {
    return { ...this.reference(object), ...await runQuery(object, action.QueryInfo ?? {}, this.book) as object };
  }

  private async set(object: Ref, name: string, value: unknown): Promise<undefined> {
    const member = object.type.members[name];
    if (!isProperty(member)) throw memberMissing(object.type.name, name);
    const { set } = member;
    await located(object.type.name, name, () => {
      if (!set) throw new HostError('AccessDenied', 'The property is read-only.');
      set(object.self, value, this.book);
    });
    return undefined;
  }

  private async method(object: Ref, action: Action): Promise<unknown> {
    const args = await this.arguments(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      this.references.release(String(args[0]));
      return undefined;
    }
    if (action.Name === '_KeepReference') {
      if (!this.names.has(object)) this.names.set(object, this.references.keep(object));
      return null;
    }
    const answer = await this.call(object, action.Name, args);
    return isRef(answer) ? this.identity(answer) : (answer ?? null);
  }

  private async call(object: Ref, name: string, args: readonly unknown[]): Promise<unknown> {
    const member = object.type.members[name];
    if (!isMethod(member)) throw memberMissing(object.type.name, name);
    if (member.calculated) await this.book.settled();
    return located(object.type.name, name, () => member.call(object.self, args, this.book));
  }

  private async resolve(id: number): Promise<Ref | null> {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('GeneralException', `The batch names path ${id} but does not give it.`);
    const object = await this.walk(path);
    this.walked.set(id, object);
    return object;
  }

  private async walk(path: ObjectPath): Promise<Ref | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.roots.global;
      case ObjectPathType.NewObject: {
        const service = this.roots.service(path.Name);
        if (!service) throw memberMissing(path.Name, 'newObject');
        return service;
      }
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.ReferenceId: {
        const object = this.references.get(path.Name);
        this.names.set(object, path.Name);
        return object;
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.step(parent, path);
  }

  /** From an object to one that hangs on it. Nothing hangs on a null object. */
  private async step(parent: Ref, path: ObjectPath): Promise<Ref | null> {
    const { type, self } = parent;
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.Indexer) {
      const { item } = type;
      if (!item) throw memberMissing(type.name, 'getItem');
      return located(type.name, 'getItem', () => item(self, args[0], this.book));
    }
    if (path.ObjectPathType === ObjectPathType.Property) {
      const member = type.members[path.Name];
      const service = parent === this.roots.global ? this.roots.service(path.Name) : undefined;
      if (service) return service;
      if (!isChild(member)) throw memberMissing(type.name, path.Name);
      return located(type.name, path.Name, () => member.child(self, this.book));
    }
    const answer = await this.call(parent, path.Name, args);
    if (answer !== null && !isRef(answer)) throw new HostError('GeneralException', `${type.name}.${path.Name} gave no object.`);
    return answer;
  }

  /** What the client needs to find the object again. */
  private identity(object: Ref): object {
    const { id } = object.type;
    const key = id?.(object.self, this.book);
    return { ...this.reference(object), ...(key === undefined ? {} : { _Id: key, Id: key }) };
  }

  private reference(object: Ref): object {
    const name = this.names.get(object);
    return name === undefined ? {} : { _ReferenceId: name };
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const objects = info?.ReferencedObjectPathIds;
    return Promise.all((info?.Arguments ?? []).map((value, index) => this.argument(value, objects?.[index])));
  }

  private async argument(value: unknown, path: unknown): Promise<unknown> {
    if (typeof path === 'number' && path !== 0) return this.resolve(path);
    if (Array.isArray(value) && Array.isArray(path)) return Promise.all(value.map((item, index) => this.argument(item, path[index])));
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    const entries = await Promise.all(Object.entries(value).map(async ([key, inner]) => [key, await this.argument(inner, 0)] as const));
    return Object.fromEntries(entries);
  }
}

import { HostError } from '../objects/host-error';
import type { Ref } from '../objects/object-class';

/** Objects that the client keeps across batches, such as ranges, under names of the host's choosing. */
export class References {
  private readonly kept = new Map<string, Ref>();
  private last = 0;

  keep(object: Ref): string {
    this.last += 1;
    const name = `${object.type.name}#${this.last}`;
    this.kept.set(name, object);
    return name;
  }

  get(name: string): Ref {
    const object = this.kept.get(name);
    if (!object) throw new HostError('InvalidBinding');
    return object;
  }

  release(name: string): void {
    this.kept.delete(name);
  }
}

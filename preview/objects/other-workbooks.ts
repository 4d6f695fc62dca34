import { HostError } from './host-error';

/** Workbooks that the add-in hands over as files, to be opened beside this one. */
export class OtherWorkbooks {
  private readonly made = new Map<string, Uint8Array<ArrayBuffer>>();
  private readonly listeners = new Set<(file: Uint8Array<ArrayBuffer>) => void>();

  /** Takes a file in base64, as `Excel.createWorkbook` does; answers the id by which it can be opened. */
  create(base64: string): string {
    const id = `workbook-${this.made.size + 1}`;
    this.made.set(id, bytesOf(base64));
    return id;
  }

  open(id: string): boolean {
    const file = this.made.get(id);
    if (!file) return false;
    this.listeners.forEach((listener) => listener(file));
    return true;
  }

  /** The page shows it, a test looks into it. */
  onOpen(listener: (file: Uint8Array<ArrayBuffer>) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new HostError('InvalidArgument');
  }
}

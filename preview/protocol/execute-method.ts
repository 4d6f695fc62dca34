import type { Dispatcher } from './dispatcher';
import type { FileCopies } from './file-copies';
import type { BatchBody } from './wire';

/** Numbers of the methods that office.js 1.1.110 asks its host to execute. */
export const MethodId = { SaveSettings: 76, GetFile: 77, GetSlice: 80, CloseFile: 81, ProcessBatch: 93, CommandCompleted: 94 } as const;

/** What office.js understands as "not here": an internal error. */
const INTERNAL_ERROR = 5001;

export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly Properties?: readonly (readonly [string, string])[];
  /** Of a completed command, its id; of a file that is asked for, its kind. */
  readonly 0?: unknown;
  /** The size of its slices. */
  readonly 1?: unknown;
  /** The number of a copy. */
  readonly 2?: unknown;
  /** Which of its slices. */
  readonly 3?: unknown;
}

export interface MethodListener extends FileCopies {
  onSettings(settings: readonly (readonly [string, string])[]): void;
  onCommandCompleted(id: string): void;
}

export async function executeMethod(call: MethodCall, dispatch: Dispatcher, listener: MethodListener): Promise<object> {
  switch (call.DdaMethod.DispatchId) {
    case MethodId.ProcessBatch:
      return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(await processBatch(call.ArrayData ?? [], dispatch))] };
    case MethodId.SaveSettings:
      listener.onSettings(call.Properties ?? []);
      return { Error: 0, Version: 1 };
    case MethodId.GetFile:
      return answer(await listener.open(Number(call[0]), Number(call[1])));
    case MethodId.GetSlice:
      return answer(listener.slice(Number(call[2]), Number(call[3])));
    case MethodId.CloseFile:
      listener.close(Number(call[2]));
      return { Error: 0, Version: 1 };
    case MethodId.CommandCompleted:
      listener.onCommandCompleted(String(call[0] ?? call.ArrayData?.[0]));
      return { Error: 0, Version: 1 };
    default:
      return { Error: INTERNAL_ERROR, Version: 1 };
  }
}

/** office.js reads what a method gives back by number; without it, it learns that something went wrong. */
function answer(values: readonly unknown[] | undefined): object {
  return values ? { Error: 0, Version: 1, ...values } : { Error: INTERNAL_ERROR, Version: 1 };
}

/** `[kind, verb, path, headers, body, index, flags, …]`, headers one after the other: name, value, name, value. */
function processBatch(message: readonly unknown[], dispatch: Dispatcher): Promise<object> {
  const list = (message[3] ?? []) as readonly string[];
  const headers: Record<string, string> = {};
  for (let index = 0; index + 1 < list.length; index += 2) headers[list[index]!] = list[index + 1]!;
  return dispatch(JSON.parse(String(message[4])) as BatchBody, { headers, flags: Number(message[6] ?? 0), partition: String(message[0]) });
}

import { HostError, type HostErrorCode } from '../objects/host-error';

/** An error with the place in the model where it arose, which the client shows as `debugInfo.errorLocation`. */
export class LocatedError extends HostError {
  constructor(code: HostErrorCode, message: string, readonly location: string) {
    super(code, message);
  }
}

/** Runs one member of an object and says where it was if Excel's answer is an error. */
export async function located<T>(className: string, member: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LocatedError || !(error instanceof HostError)) throw error;
    throw new LocatedError(error.code, error.message, `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`);
  }
}

export function memberMissing(className: string, member: string): LocatedError {
  const name = `${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  return new LocatedError('ApiNotFound', `The preview does not play ${className}.${name}.`, `${className}.${name}`);
}

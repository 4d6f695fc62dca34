import type { Method } from '../object-class';

/**
 * The registrations of the events that the preview raises. Registering needs nothing of the host: every event is sent,
 * and the client passes on those that somebody listens to.
 */
export function eventRegistrations(...events: readonly string[]): Record<string, Method<unknown>> {
  const accepted: Method<unknown> = { call: () => undefined };
  return Object.fromEntries(events.flatMap((event) => (
    event.startsWith('Event')
      ? [[`_Register${event}`, accepted], [`_Unregister${event}`, accepted]]
      : [[`_Register${event}Event`, accepted], [`_Unregister${event}Event`, accepted]]
  )));
}

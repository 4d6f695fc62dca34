import type { ObjectClass } from '../objects/object-class';

/** What the client's own start-up asks for and the preview has nothing to do about. */
export const addinInternalServiceClass: ObjectClass<null> = {
  name: 'AddinInternalService',
  members: { NotifyActionHandlerReady: { call: () => undefined } },
};

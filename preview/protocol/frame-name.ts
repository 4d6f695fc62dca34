import type { FrameIdentity } from './add-in-connection';

/** Flags of the host info in office.js 1.1.110: the page shares its runtime with functions, and there are functions. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** Only an https host is spoken to by office.js. Over plain http the in-pane shim makes good the difference. */
export function claimedOrigin(origin: string): string {
  return origin.replace(/^http:/, 'https:');
}

/**
 * The name that an add-in's frame must have before it is put into the page: office.js reads from it who its host is.
 * `disableLogging` keeps it from sending telemetry.
 */
export function frameName({ appId, locale, conversationId, origin }: FrameIdentity): string {
  const hostInfo = ['Excel', 'Web', '16.00', locale, conversationId, '', 'disableLogging', SHARED_RUNTIME | CUSTOM_FUNCTIONS].join('$');
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo,
    xdmInfo: [conversationId, appId, claimedOrigin(origin)].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

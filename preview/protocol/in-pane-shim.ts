import { LIBRARY_SHIM } from './library-shim';

/**
 * office.js talks only to an https host. Over plain http, so that nobody trying the preview meets a certificate warning,
 * its parent window is replaced by a stand-in: what it posts to the https origin goes to the real parent with the real
 * origin, and what the real parent posts arrives as from the https origin.
 */
const PLAIN_HTTP_SHIM = `(function () {
  if (location.protocol !== 'http:' || window.parent === window) return;
  var real = window.parent, claimed;
  try { claimed = JSON.parse(window.name).xdmInfo.split('|')[2]; } catch (notOurs) { return; }
  var origin = claimed.replace(/^https:/, 'http:');
  var standIn = { postMessage: function (data) { real.postMessage(data, origin); } };
  Object.defineProperty(window, 'parent', { configurable: true, get: function () { return standIn; } });
  window.addEventListener('message', function (event) {
    if (event.source !== real || event.origin !== origin) return;
    event.stopImmediatePropagation();
    var passed = new MessageEvent('message', { data: event.data, origin: claimed });
    Object.defineProperty(passed, 'source', { value: standIn });
    window.dispatchEvent(passed);
  }, true);
})();`;

/** Served in front of office.js in the pane, and part of the preview only. office.js itself is served as it is. */
export const IN_PANE_SHIM = `${PLAIN_HTTP_SHIM}\n${LIBRARY_SHIM}\n`;

import { LIBRARY_WATCH } from './library-watch';
import { NOTES_SHIM } from './notes-shim';
import { UNDO_GROUP_SHIM } from './undo-group-shim';

/** Run in front of the client library, in the pane and in Node: what the npm package lacks of Excel's own library. */
export const LIBRARY_SHIM = `(function () {
${LIBRARY_WATCH}
${UNDO_GROUP_SHIM}
${NOTES_SHIM}
})();`;

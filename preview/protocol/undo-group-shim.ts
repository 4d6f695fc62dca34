import { UNDO_GROUP_HEADER } from './wire';

/**
 * Script text that makes `Excel.run({ mergeUndoGroup: true }, …)` reach the preview. Version 1.1.110 of the npm package,
 * the last there is, takes the option and ignores it; Excel's own library (ExcelApi 1.20) tells its host in a way that
 * is not documented. So the run's requests carry a header of ours, set through the public `context.requestHeaders`.
 * It wraps `Excel.run` from outside when the library defines it and touches nothing of the library.
 */
export const UNDO_GROUP_SHIM = `(function () {
  var group = 0;
  whenExcelHas('run', function (run) {
    return function (options, body) {
      if (!options || options.mergeUndoGroup !== true || typeof body !== 'function') return run.apply(this, arguments);
      var id = 'group-' + (++group) + '-' + Date.now();
      return run.call(this, options, function (context) {
        context.requestHeaders['${UNDO_GROUP_HEADER}'] = id;
        return body(context);
      });
    };
  });
})();`;

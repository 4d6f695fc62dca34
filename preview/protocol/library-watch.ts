/**
 * Script text with `whenExcelHas(name, found)`: it calls back when the client library gives `Excel` a member of that name,
 * and takes what is given back in its place. The library itself is served and run as it is.
 */
export const LIBRARY_WATCH = `var whenExcelHas = (function () {
  var excel, wanted = {};
  function watch(name) {
    if (!excel || Object.getOwnPropertyDescriptor(excel, name)) return;
    var value;
    Object.defineProperty(excel, name, { configurable: true, enumerable: true, get: function () { return value; }, set: function (given) {
      value = wanted[name](given, excel);
    } });
  }
  Object.defineProperty(globalThis, 'Excel', {
    configurable: true,
    enumerable: true,
    get: function () { return excel; },
    set: function (value) {
      excel = value;
      Object.keys(wanted).forEach(watch);
    }
  });
  return function (name, found) {
    wanted[name] = found;
    watch(name);
  };
})();`;

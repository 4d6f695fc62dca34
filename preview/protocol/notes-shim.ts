/**
 * Script text that adds notes (ExcelApi 1.18: `worksheet.notes`, `workbook.notes`, `Excel.Note`, `Excel.NoteCollection`) to
 * version 1.1.110 of the npm package, which stops short of them. Members are those of Microsoft's type definitions; the
 * classes are made as the library makes its own, of its `OfficeExtension.BatchApiHelper` and `Utility`.
 */
export const NOTES_SHIM = `(function () {
  var READ = 1, NO_FLAGS = 0, CONCURRENT = 4;

  function classesFor(excel) {
    if (excel.NoteCollection) return;
    var helper = OfficeExtension.BatchApiHelper, utility = OfficeExtension.Utility, ClientObject = OfficeExtension.ClientObject;

    class Note extends ClientObject {
      get _className() { return 'Note'; }
      get _scalarPropertyNames() { return ['authorName', 'content']; }
      get _scalarPropertyOriginalNames() { return ['AuthorName', 'Content']; }
      get _scalarPropertyUpdateable() { return [false, true]; }
      get authorName() { utility.throwIfNotLoaded('authorName', this._author, 'Note', this._isNull); return this._author; }
      get content() { utility.throwIfNotLoaded('content', this._text, 'Note', this._isNull); return this._text; }
      set content(value) { this._text = value; helper.invokeSetProperty(this, 'Content', value, NO_FLAGS); }
      set(properties, options) { this._recursivelySet(properties, options, ['content'], [], []); }
      delete() { helper.invokeMethod(this, 'Delete', 0, [], NO_FLAGS, 0); }
      getLocation() { return helper.createMethodObject(excel.Range, this, 'GetLocation', READ, [], false, true, null, CONCURRENT); }
      load(options) { return utility.load(this, options); }
      toJSON() { return utility.toJson(this, { authorName: this._author, content: this._text }, {}); }
      _handleResult(value) {
        super._handleResult(value);
        if (utility.isNullOrUndefined(value)) return;
        utility.fixObjectPathIfNecessary(this, value);
        if (value.AuthorName !== undefined) this._author = value.AuthorName;
        if (value.Content !== undefined) this._text = value.Content;
      }
      _handleIdResult() {}
    }

    class NoteCollection extends ClientObject {
      get _className() { return 'NoteCollection'; }
      get _isCollection() { return true; }
      get items() { utility.throwIfNotLoaded('items', this.m__items, 'NoteCollection', this._isNull); return this.m__items; }
      add(cell, content) { return helper.createMethodObject(Note, this, 'Add', 0, [cell, content], false, true, null, NO_FLAGS); }
      getCount() { return helper.invokeMethod(this, 'GetCount', READ, [], CONCURRENT, 0); }
      getItem(key) { return helper.createIndexerObject(Note, this, [key]); }
      getItemAt(index) { return helper.createMethodObject(Note, this, 'GetItemAt', READ, [index], false, false, null, CONCURRENT); }
      getItemOrNullObject(key) { return helper.createMethodObject(Note, this, 'GetItemOrNullObject', READ, [key], false, false, null, CONCURRENT); }
      load(options) { return utility.load(this, options); }
      toJSON() { return utility.toJson(this, {}, {}, this.m__items); }
      _handleResult(value) {
        super._handleResult(value);
        if (utility.isNullOrUndefined(value)) return;
        utility.fixObjectPathIfNecessary(this, value);
        var collection = this, items = value[OfficeExtension.Constants.items];
        if (utility.isNullOrUndefined(items)) return;
        this.m__items = items.map(function (data, index) {
          var item = helper.createChildItemObject(Note, true, collection, data, index);
          item._handleResult(data);
          return item;
        });
      }
    }

    excel.Note = Note;
    excel.NoteCollection = NoteCollection;
  }

  function withNotes(parent, excel) {
    classesFor(excel);
    Object.defineProperty(parent.prototype, 'notes', { configurable: true, enumerable: true, get: function () {
      if (!this._previewNotes) this._previewNotes = OfficeExtension.BatchApiHelper.createPropertyObject(excel.NoteCollection, this, 'Notes', true, CONCURRENT);
      return this._previewNotes;
    } });
    return parent;
  }
  whenExcelHas('Worksheet', withNotes);
  whenExcelHas('Workbook', withNotes);
})();`;

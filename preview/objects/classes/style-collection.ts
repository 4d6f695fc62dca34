import { countArgument, textArgument } from '../arguments';
import { HostError } from '../host-error';
import { type ObjectClass, ref } from '../object-class';
import { addStyle, findStyle } from '../styles';
import { styleClass } from './style';

export const styleCollectionClass: ObjectClass<null> = {
  name: 'StyleCollection',
  items: (_self, book) => book.state.get('styles').map(({ name }) => ref(styleClass, { kind: 'style', name })),
  item: (_self, key, book) => {
    const style = findStyle(book, textArgument(key));
    if (!style) throw new HostError('ItemNotFound');
    return ref(styleClass, { kind: 'style', name: style.name });
  },
  members: {
    Add: { call: (_self, [name], book) => addStyle(book, textArgument(name)) },
    GetCount: { call: (_self, _args, book) => book.state.get('styles').length },
    GetItemAt: {
      call: (_self, [index], book) => {
        const style = book.state.get('styles')[countArgument(index)];
        if (!style) throw new HostError('InvalidArgument');
        return ref(styleClass, { kind: 'style', name: style.name });
      },
    },
    GetItemOrNullObject: {
      call: (_self, [key], book) => {
        const style = findStyle(book, textArgument(key));
        return style ? ref(styleClass, { kind: 'style', name: style.name }) : null;
      },
    },
  },
};

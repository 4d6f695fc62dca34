import type { Book } from '../objects/book';
import { isChild, isProperty, type Property, type Ref } from '../objects/object-class';
import { located, memberMissing } from './location';
import type { QueryInfo } from './wire';

/** A wish list as a tree: `format/fill/color` asks for one value two objects further on. `null` asks for all values. */
type Wish = Map<string, Wish | null>;

/** Answers `load`: values by name, objects nested, collections as `_Items`. */
export async function runQuery(object: Ref, query: QueryInfo, book: Book): Promise<unknown> {
  const wish = wishOf([...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/$all`)]);
  if (object.type.items) return collection(object, wish, query, book);
  return values(object, wish, book);
}

async function collection(object: Ref, wish: Wish, query: QueryInfo, book: Book): Promise<unknown> {
  const { items } = object.type;
  const skip = query.Skip ?? 0;
  const all = await located(object.type.name, 'items', () => items!(object.self, book));
  const wanted = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const own = new Map([...wish].filter(([name]) => memberName(object, name) !== undefined));
  const theirs = wish.get('items') ?? new Map([...wish].filter(([name]) => name !== 'items' && !own.has(name)));
  const answers: unknown[] = [];
  for (const item of wanted) {
    const key = item.type.id?.(item.self, book);
    answers.push({ ...(key === undefined ? {} : { _Id: key, Id: key }), ...await values(item, theirs, book) });
  }
  return { ...(own.size > 0 ? await values(object, own, book) : {}), _Items: answers };
}

async function values(object: Ref, wish: Wish, book: Book): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  const all = wish.size === 0 || wish.has('$all') || wish.has('$none') || wish.has('*');
  if (all && !wish.has('$none')) {
    for (const [name, member] of Object.entries(object.type.members)) {
      if (isProperty(member) && !member.onlyByName) answer[name] = await value(object, name, member, book);
    }
  }
  for (const [wanted, further] of wish) {
    if (wanted.startsWith('$') || wanted === '*' || wanted === 'isNullObject') continue;
    const name = memberName(object, wanted);
    const member = name === undefined ? undefined : object.type.members[name];
    if (name !== undefined && isProperty(member)) answer[name] = await value(object, name, member, book);
    else if (name !== undefined && isChild(member)) {
      const child = await located(object.type.name, name, () => member.child(object.self, book));
      answer[name] = child && await nested(child, further ?? new Map(), book);
    } else throw memberMissing(object.type.name, wanted);
  }
  return answer;
}

async function nested(child: Ref, wish: Wish, book: Book): Promise<unknown> {
  const key = child.type.id?.(child.self, book);
  const identity = key === undefined ? {} : { _Id: key, Id: key };
  const inner = child.type.items ? await collection(child, wish, {}, book) : await values(child, wish, book);
  return { ...identity, ...inner as object };
}

async function value(object: Ref, name: string, member: Property<unknown>, book: Book): Promise<unknown> {
  if (member.calculated) await book.settled();
  return located(object.type.name, name, () => member.get(object.self, book));
}

/** The client asks in camel case, the tables are in Pascal case as on the wire. */
function memberName(object: Ref, wanted: string): string | undefined {
  const pascal = `${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}`;
  return [wanted, pascal].find((name) => object.type.members[name] !== undefined);
}

function wishOf(paths: readonly string[]): Wish {
  const root: Wish = new Map();
  for (const path of paths) {
    let level = root;
    const parts = path.split('/');
    parts.forEach((part, index) => {
      if (index === parts.length - 1) {
        if (!level.has(part)) level.set(part, null);
        return;
      }
      const next: Wish = level.get(part) ?? new Map();
      level.set(part, next);
      level = next;
    });
  }
  return root;
}

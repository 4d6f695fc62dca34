import { XMLParser } from 'fast-xml-parser';

/** An element as fast-xml-parser gives it in document order: one key names the element, `:@` holds its attributes. */
export interface XmlNode {
  readonly [key: string]: unknown;
}

// Prefixes are dropped: files may choose their own. Numbers of characters (`&#10;`) count among the entities of HTML here.
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true, trimValues: false, parseTagValue: false, parseAttributeValue: false, htmlEntities: true });

/** The root element of a document. */
export function parseXml(xml: string): XmlNode | undefined {
  return (parser.parse(xml) as XmlNode[]).find((node) => tagOf(node) !== '?xml' && tagOf(node) !== '#text');
}

export function tagOf(node: XmlNode): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}

export function childrenOf(node: XmlNode | undefined): readonly XmlNode[] {
  const children = node && node[tagOf(node)];
  return Array.isArray(children) ? (children as XmlNode[]) : [];
}

export function all(node: XmlNode | undefined, tag: string): XmlNode[] {
  return childrenOf(node).filter((child) => tagOf(child) === tag);
}

export function first(node: XmlNode | undefined, tag: string): XmlNode | undefined {
  return childrenOf(node).find((child) => tagOf(child) === tag);
}

export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return (node?.[':@'] as Record<string, string> | undefined)?.[name];
}

export function textOf(node: XmlNode | undefined): string {
  return childrenOf(node)
    .map((child) => (tagOf(child) === '#text' ? String(child['#text']) : ''))
    .join('');
}

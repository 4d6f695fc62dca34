import type { Workbook } from 'exceljs';
import type { DocumentFacts, DocumentText } from '../objects/document-facts';
import { element, escapeXml, XML_HEAD } from './xml';
import { all, attribute, childrenOf, tagOf, textOf, type XmlNode } from './xml-reader';

export const CUSTOM_PROPERTIES = {
  contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
};

/** What Excel calls comments and author, a file calls description and creator. */
const STORED: Readonly<Record<DocumentText, 'title' | 'subject' | 'creator' | 'keywords' | 'description' | 'category' | 'manager' | 'company'>> = {
  title: 'title', subject: 'subject', author: 'creator', keywords: 'keywords', comments: 'description', category: 'category', manager: 'manager', company: 'company',
};
const TEXTS = Object.entries(STORED) as [DocumentText, (typeof STORED)[DocumentText]][];

/** For exceljs, which writes them into the parts of core and application properties. */
export function coreProperties(facts: DocumentFacts | undefined): Partial<Workbook> {
  return Object.fromEntries(TEXTS.flatMap(([name, stored]) => (facts?.[name] ? [[stored, facts[name]]] : [])));
}

export function readFacts(book: Workbook, custom: XmlNode | undefined): DocumentFacts {
  const texts = TEXTS.flatMap(([name, stored]) => {
    // Absent in many files, against its type.
    const text = book[stored] as string | undefined;
    return text ? [[name, text]] : [];
  });
  return { ...Object.fromEntries(texts) as Partial<Record<DocumentText, string>>, custom: readCustom(custom) };
}

/** The set of properties that a user names, by [MS-OSHARED] 2.3.3.2.3; the first two numbers are taken. */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_FREE = 2;

/** The part of custom properties (ECMA-376 part 1, 22.3). */
export function customPropertiesPart(custom: DocumentFacts['custom']): string {
  const written = Object.entries(custom).map(([name, value], index) => element('property', { fmtid: USER_DEFINED, pid: index + FIRST_FREE, name }, variant(value)));
  return XML_HEAD + element('Properties', {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  }, ...written);
}

function variant(value: string | number | boolean): string {
  const type = { string: 'vt:lpwstr', number: Number.isInteger(value) ? 'vt:i4' : 'vt:r8', boolean: 'vt:bool' }[typeof value as 'string'];
  return element(type, {}, escapeXml(String(value)));
}

function readCustom(part: XmlNode | undefined): DocumentFacts['custom'] {
  return Object.fromEntries(all(part, 'property').flatMap((property) => {
    const [content] = childrenOf(property).filter((child) => tagOf(child) !== '#text');
    if (!content) return [];
    const text = textOf(content);
    const value = /^(i\d|ui\d|r\d|int|uint|decimal)$/.test(tagOf(content)) ? Number(text) : tagOf(content) === 'bool' ? text === 'true' || text === '1' : text;
    return [[attribute(property, 'name') ?? '', value]];
  }));
}

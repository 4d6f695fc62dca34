import path from 'node:path/posix';
import { Marked, type Tokens } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';
import { localeOf, published, type SourcePage } from './source-page';
import { pageTemplate } from './page-template';

/**
 * One page as HTML. Headings get the ids that GitHub gives them, so that a link to a heading holds in both places.
 * `places` are all pages of the site: a link to a file that is not among them keeps its words only, for that file is not
 * published.
 */
export function renderPage({ place, locale, markdown }: SourcePage, places: readonly string[]): string {
  const marked = new Marked(gfmHeadingId(), {
    renderer: {
      link({ href, title, tokens }: Tokens.Link): string {
        const words = this.parser.parseInline(tokens);
        const target = linkTarget(href, place, places);
        if (!target) return words;
        const tooltip = title ? ` title="${attribute(title)}"` : '';
        const language = target.place && localeOf(target.place) !== locale ? ` hreflang="${localeOf(target.place)}"` : '';
        return `<a href="${attribute(target.href)}"${language}${tooltip}>${words}</a>`;
      },
    },
    // Focusable, so that a table wider than the window can be scrolled by keyboard.
    hooks: { postprocess: (html) => html.replaceAll('<table>', '<div class="wide" tabindex="0"><table>').replaceAll('</table>', '</table></div>') },
  });
  const title = marked.lexer(markdown).find((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 1)?.text;
  if (!title) throw new Error(`docs/${place} has no title: start it with a heading of the first level.`);
  return pageTemplate({ place, locale, title, body: marked.parse(withoutBreaks(markdown), { async: false }), places });
}

/** Chinese has no spaces between words, so that a line break in the source, which HTML reads as a space, must go. */
function withoutBreaks(markdown: string): string {
  return markdown.replace(/(?<=[\p{sc=Han}\u3000-\u303f\uff00-\uffef”」](?:\*\*)?)\n *(?=(?:\*\*)?[\p{sc=Han}\u3000-\u303f\uff00-\uffef“「])/gu, '');
}

/** Where a link of the source leads on the site. Undefined where it would lead out of it; addresses with a scheme stay. */
function linkTarget(href: string, from: string, places: readonly string[]): { readonly href: string; readonly place?: string } | undefined {
  if (href.startsWith('#') || /^[a-z]+:/i.test(href)) return { href };
  const [file = '', anchor] = href.split('#');
  const place = path.join(path.dirname(from), file);
  if (!places.includes(place)) return undefined;
  return { href: anchor === undefined ? published(file) : `${published(file)}#${anchor}`, place };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

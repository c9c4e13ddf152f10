// Markdown of this repository as HTML: headings can be linked to as on GitHub, wide tables scroll, links go where the page
// of their target is.
import MarkdownIt from 'markdown-it';

/** As GitHub makes it: lower case, without signs, spaces as hyphens; a number where there are several. */
const slugOf = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-');

const plain = ({ children }) => children.map(({ content }) => content).join('');

function nameHeadings(md) {
  md.core.ruler.push('heading-ids', ({ tokens }) => {
    const seen = new Map();
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const slug = slugOf(plain(tokens[index + 1]));
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      token.attrSet('id', count === 0 ? slug : `${slug}-${count}`);
    }
  });
}

/** `resolve`: from the target in the text to the address on the site; null where the site has no such page. */
function leadLinks(md) {
  md.core.ruler.push('links', ({ tokens, env }) => {
    for (const { children } of tokens.filter(({ type }) => type === 'inline')) {
      const open = [];
      for (const token of children) {
        if (token.type === 'image') token.attrSet('src', env.resolve(token.attrGet('src')) ?? '');
        if (token.type === 'link_open') {
          const address = env.resolve(token.attrGet('href'));
          open.push(address !== null);
          if (address === null) [token.tag, token.attrs] = ['span', null];
          else token.attrSet('href', address);
        }
        if (token.type === 'link_close' && open.pop() === false) token.tag = 'span';
      }
    }
  });
}

/** Columns of figures stand at the end of their cells; a style attribute would break the policy. */
function alignCells(md) {
  md.core.ruler.push('aligned-cells', ({ tokens }) => {
    for (const token of tokens.filter(({ type }) => type === 'td_open' || type === 'th_open')) {
      const isRight = token.attrGet('style')?.includes('right') === true;
      token.attrs = isRight ? [['class', 'figures']] : null;
    }
  });
}

function scrollTables(md) {
  md.renderer.rules.table_open = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>';
  md.renderer.rules.table_close = () => '</table></div>';
  md.renderer.rules.fence = (tokens, index) =>
    `<pre tabindex="0"><code>${md.utils.escapeHtml(tokens[index].content)}</code></pre>`;
}

const md = new MarkdownIt({ html: false });
for (const rule of [nameHeadings, leadLinks, alignCells, scrollTables]) rule(md);

/** The title of a text is its first heading. */
export const titleOf = (text) => /^# (?<title>.*)$/m.exec(text)?.groups.title ?? '';

/** Comments of a file are for who edits it. */
export const toHtml = (text, resolve) => md.render(text.replaceAll(/<!--[^]*?-->/g, ''), { resolve });

export const escapeHtml = (text) => md.utils.escapeHtml(text);

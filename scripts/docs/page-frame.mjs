// What stands around every page of the documentation: head with the strict policy, navigation, footer.
import { CONTENT_POLICY } from '../content-policy.mjs';
import { escapeHtml } from './markdown.mjs';

const list = (links, here) =>
  `<ul>${links
    .map(({ href, title, path }) => {
      const current = path === here ? ' aria-current="page"' : '';
      return `<li><a href="${href}"${current}>${escapeHtml(title)}</a></li>`;
    })
    .join('')}</ul>`;

/**
 * `base`: the way from the page to the root of the documentation, `./` or `../`. `groups`: `{ title, links }` of the
 * navigation, whose links have `href` from the page and the `path` of their page.
 */
export const pageFrame = ({ title, body, base, groups, here, needsElements }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeHtml(title)} – Actor Atlas</title>
    <link rel="stylesheet" href="${base}docs.css" />
    ${needsElements ? `<script type="module" src="${base}dist/actor-atlas.js"></script>` : ''}
  </head>
  <body>
    <header>
      <a class="name" href="${base}index.html">Actor Atlas</a>
      <a href="${base}../index.html">The explorer</a>
      <a class="to-contents" href="#contents">Contents</a>
    </header>
    <main>
${body}
    </main>
    <nav id="contents" aria-label="Documentation">
      ${groups.map((group) => `<h2>${escapeHtml(group.title)}</h2>${list(group.links, here)}`).join('\n      ')}
    </nav>
  </body>
</html>
`;

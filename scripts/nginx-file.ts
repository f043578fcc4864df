/** What nginx is told of the site: a file to include in a server block. */
import { headersOf, HOSTING_FILES, type Delivery } from './headers.mjs';
import { MEDIA_TYPES } from './media-types.mjs';
import { inRegex, ownFolders, type SiteRules } from './server-rules.ts';

/** The text of nginx.conf; works with nginx 1.18 and later that has gzip_static, as those of distributions have. */
export function nginxText({ delivery, base, moves }: SiteRules): string {
  return `# Written by the build of the atlas: change nothing here, build again. Include it in a server block:
#
#   server {
#     listen 443 ssl;
#     server_name atlas.example;
#     root /srv/www;   # ${base === '/' ? "the site's folder" : `the folder above the site's, which is named ${base.slice(1, -1)}`}
#     include ${base === '/' ? '/srv/www' : `/srv/www${base.slice(0, -1)}`}/.server/nginx.conf;
#   }
${base === '/' ? '' : `\nlocation = ${base.slice(0, -1)} { absolute_redirect off; return 301 ${base}$is_args$args; }\n`}
location ^~ ${base} {
  absolute_redirect off;
  server_tokens off;
  gzip_static on;
  gzip_vary on;
  # With the module ngx_brotli:
  # brotli_static on;
  charset utf-8;
  charset_types text/css text/javascript text/csv text/vcard text/plain;
  types {
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  error_page 404 ${base}404.html;

${headerLines(headersOf('page', delivery), '  ')}

  location = ${base}404 { return 404; }
  location = ${base}404.html { internal; }
  location = ${base} { try_files ${base}index.html =404; }
${moves.map(([from, to]) => `  location = ${from} { return 301 ${to}$is_args$args; }`).join('\n')}
  location ~ "^${inRegex(base)}index(?:\\.html)?/?$" { return 301 ${base}$is_args$args; }
  location ~ "^${inRegex(base)}([\\w-]+(?:/[\\w-]+)*)(?:\\.html|/)$" { return 301 ${base}$1$is_args$args; }
  location ~ "/\\.(?!well-known/)|^${inRegex(base)}(?:${HOSTING_FILES.join('|')})$" { return 404; }
${foldersText(delivery, base)}
  try_files $uri $uri.html =404;
}
`;
}

/** An add_header in a block drops those around it: each block has all of its kind. */
function foldersText(delivery: Delivery, base: string): string {
  return ownFolders()
    .map(
      ({ kind, folder }) => `
  location ^~ ${base}${folder} {
${headerLines(headersOf(kind, delivery), '    ')}
    try_files $uri =404;
  }
`,
    )
    .join('');
}

function headerLines(headers: Record<string, string>, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');
}

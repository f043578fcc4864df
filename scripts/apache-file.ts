/** What Apache is told of the site: the .htaccess of its folder. */
import { HOSTING_FILES } from './headers.mjs';
import { MEDIA_TYPES, PACKABLE } from './media-types.mjs';
import { inRegex, ownFolders, pageHeaders, type SiteRules } from './server-rules.ts';

/** The endings of texts, whose charset is told. */
const TEXTS = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => (type.startsWith('text/') ? ending : []));

/** The text of .htaccess; needs Apache 2.4.10 or later with mod_alias, mod_headers, mod_mime and mod_rewrite, and AllowOverride All. */
export function apacheText({ delivery, base, moves }: SiteRules): string {
  return `# Written by the build of the atlas: change nothing here, build again.
Options -Indexes -MultiViews
DirectoryIndex disabled
DirectorySlash Off
ErrorDocument 404 ${base}404.html
${base === '/' ? '' : `RedirectMatch 301 "^${inRegex(base.slice(0, -1))}$" ${base}\n`}
${pageHeaders(delivery)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}
${ownFolders()
  .flatMap(({ folder, headers }) =>
    Object.entries(headers).map(
      ([name, value]) => `Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#^${inRegex(base)}${folder}#"`,
    ),
  )
  .join('\n')}

${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
AddCharset utf-8 ${TEXTS.map((ending) => `.${ending}`).join(' ')}
# ".br" is a language (Breton) and ".gz" a type to Apache, unless told.
RemoveLanguage .br
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
Header merge Vary Accept-Encoding

RewriteEngine On
RewriteBase ${base}
RewriteRule "(^|/)\\.(?!well-known/)|^(?:${HOSTING_FILES.join('|')})$" - [R=404,L]
RewriteCond %{ENV:REDIRECT_STATUS} !=404
RewriteRule "^404(?:\\.html)?$" - [R=404,L]
# What the visitor asked for; what this file itself leads to comes by here again.
RewriteCond %{ENV:REDIRECT_STATUS} =""
RewriteRule "^index(?:\\.html)?/?$" ${base} [R=301,L]
${moves.map(([from, to]) => `RewriteRule ^${from.slice(base.length)}$ ${to} [R=301,L]`).join('\n')}
RewriteCond %{ENV:REDIRECT_STATUS} =""
RewriteRule "^([\\w-]+(?:/[\\w-]+)*)(?:\\.html|/)$" ${base}$1 [R=301,L]
RewriteRule ^$ index.html
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule "^([\\w-]+(?:/[\\w-]+)*)$" $1.html
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule "^(.+\\.(?:${PACKABLE.join('|')}))$" $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule "^(.+\\.(?:${PACKABLE.join('|')}))$" $1.gz [L]
`;
}

/** What Caddy is told of the site: a file to import in a site block. */
import { MEDIA_TYPES, withCharset } from './media-types.mjs';
import { commonHeaders, headersOfKind, HOSTING_FILES } from './headers.mjs';
import { inRegex, ownFolders, type SiteRules } from './server-rules.ts';

/** The text of Caddyfile; works with Caddy 2.6 and later. */
export function caddyText({ delivery, base, moves }: SiteRules): string {
  const folders = ownFolders().map(({ folder, headers }) => ({ path: `${base}${folder}*`, headers }));
  return `# Written by the build of the atlas: change nothing here, build again. Import it in a site block:
#
#   atlas.example {
#     root * /srv/www   # ${base === '/' ? "the site's folder" : `the folder above the site's, which is named ${base.slice(1, -1)}`}
#     import ${base === '/' ? '/srv/www' : `/srv/www${base.slice(0, -1)}`}/.server/Caddyfile
#   }

map {query} {atlas_query} {
	~^(.+)$ "?\${1}"
	default ""
}
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base}{atlas_query} 301\n`}handle ${base}* {
${block('header', commonHeaders(delivery))}
	@page not path ${folders.map(({ path }) => path).join(' ')}
${block('header @page', headersOfKind('page'))}
${folders.map(({ path, headers }) => block(`header ${path}`, headers)).join('\n')}
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${withCharset(type)}"`)
  .join('\n')}
	@hidden {
		path */.* ${HOSTING_FILES.map((file) => base + file).join(' ')}
		not path */.well-known/*
	}
	error @hidden 404
	error ${base}404 404
	error ${base}404.html 404
	@index path ${['index', 'index/', 'index.html', 'index.html/'].map((name) => base + name).join(' ')}
	redir @index ${base}{atlas_query} 301
${moves.map(([from, to]) => `\tredir ${from} ${to}{atlas_query} 301`).join('\n')}
	@second {
		path_regexp second ^${inRegex(base)}([\\w-]+(?:/[\\w-]+)*)(?:\\.html|/)$
		not path ${base}404.html
	}
	redir @second ${base}{re.second.1}{atlas_query} 301
	try_files {path} {path}.html
	file_server {
		precompressed br gzip
	}
}

handle_errors {
	@missing {
		path ${base}*
		expression {err.status_code} == 404
	}
	handle @missing {
		header Cache-Control no-cache
		header Content-Type "text/html; charset=utf-8"
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

function block(start: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`);
  return `\t${start} {\n${lines.join('\n')}\n\t}`;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from './serve.mjs';

const SECRET = 'what stands outside the site';
const folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
const directory = join(folder, 'site');
const sites: Record<string, Awaited<ReturnType<typeof serveSite>>> = {};

beforeAll(async () => {
  mkdirSync(join(directory, 'campus'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  writeFileSync(join(folder, 'site-secret.html'), SECRET);
  for (const page of ['index', '404', 'label', 'campus/un']) {
    writeFileSync(join(directory, `${page}.html`), `<h1>Page ${page}</h1>`);
  }
  writeFileSync(join(directory, 'label.html.br'), 'Page label, packed');
  for (const base of ['/', '/atlas/']) sites[base] = await serveSite({ directory, base });
});
afterAll(async () => {
  await Promise.all(Object.values(sites).map((site) => site.close()));
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  location: string | null;
  body: string;
}

/** Sends a request line as it is: a browser or fetch would mend it first. */
function ask(base: string, target: string, header = ''): Promise<Answer> {
  const { port } = new URL(sites[base]!.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), 'localhost');
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (text += part));
    socket.on('error', reject);
    socket.on('close', () => resolve(read(text)));
    socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${header}\r\n`, 'latin1');
  });
}

function read(text: string): Answer {
  const [head = '', ...body] = text.split('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]),
    location: /^location: (.*)$/im.exec(head)?.[1]?.trim() ?? null,
    body: body.join('\r\n\r\n'),
  };
}

describe('panne 27 : the server of the site', () => {
  it.each([
    ['/', '/', 200, 'Page index'],
    ['/', '/label', 200, 'Page label'],
    ['/', '/campus/%75n?x=//evil.test', 200, 'Page campus/un'],
    ['/', '//evil.test', 404, 'Page 404'],
    ['/', '/\\evil.test', 404, 'Page 404'],
    ['/', '/%2f%2fevil.test', 404, 'Page 404'],
    ['/', '/%5c%5cevil.test/', 404, 'Page 404'],
    ['/', '/%09/evil.test', 404, 'Page 404'],
    ['/', 'http://evil.test/', 404, 'Page 404'],
    ['/', '*', 404, 'Page 404'],
    ['/', '/../secret.txt', 404, 'Page 404'],
    ['/', '/..%2fsecret.txt', 404, 'Page 404'],
    ['/', '/%2e%2e/secret.txt', 404, 'Page 404'],
    ['/', '/..%5csecret.txt', 404, 'Page 404'],
    ['/', '/../site-secret', 404, 'Page 404'],
    ['/', '/campus', 404, 'Page 404'],
    ['/', '/%', 404, 'Page 404'],
    ['/', '/%C3', 404, 'Page 404'],
    ['/', '/label%00', 404, 'Page 404'],
    ['/', '/__proto__', 404, 'Page 404'],
    ['/', `/${'a'.repeat(10_000)}`, 404, 'Page 404'],
    ['/', `/?${'a'.repeat(10_000)}`, 200, 'Page index'],
    ['/atlas/', '/atlas/label', 200, 'Page label'],
    ['/atlas/', '/atlas/../label', 404, 'Page 404'],
    ['/atlas/', '/atlas/..%2f..%2fsecret.txt', 404, 'Page 404'],
    ['/atlas/', '//atlas/', 404, 'Page 404'],
    ['/atlas/', '/atlasx', 404, 'Page 404'],
  ])('under %s answers %s with %i', async (base, target, status, page) => {
    const answer = await ask(base, target);
    expect(answer).toMatchObject({ status, location: null });
    expect(answer.body).toContain(page);
  });

  it('leads from the name of the folder into it, whatever the query says', async () => {
    for (const query of ['', '?', '?//evil.test', '?x=//evil.test', '?\\\\evil.test']) {
      expect(await ask('/atlas/', `/atlas${query}`)).toMatchObject({
        status: 301,
        location: `/atlas/${query === '?' ? '' : query}`,
      });
    }
  });

  it('takes 100 kB of address for what it cannot read, and lives on', async () => {
    expect((await ask('/', `/${'a'.repeat(100_000)}`)).status).toBe(431);
    expect((await ask('/', '/')).status).toBe(200);
  });

  it.each(['bytes=5-2', 'bytes=-1--9', 'bytes=a-b', 'bytes=99999999-', 'lines=1'])(
    'gives the whole to who asks for %s',
    async (range) => {
      const { status, body } = await ask('/', '/label', `Range: ${range}\r\n`);
      expect([status, body]).toEqual([200, '<h1>Page label</h1>']);
    },
  );

  it('never fails, never leads elsewhere and gives nothing from outside, for any request', async () => {
    const piece = fc.constantFrom(
      ...['/', '//', '\\', '..', '.', '%2e%2e', '%2f', '%5c', '%00', '%', '%C3', '%09', '?', '#', ';', ':', '@', '&'],
      ...[
        'secret.txt',
        'site-secret',
        'site',
        'campus',
        'label',
        'atlas',
        'evil.test',
        'http://',
        '.html',
        '__proto__',
      ],
    );
    const anyTarget = fc.oneof(
      { weight: 3, arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`) },
      fc.array(fc.integer({ min: 0x21, max: 0xff })).map((codes) => `/${String.fromCharCode(...codes)}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('/', '/atlas/'), fc.boolean(), anyTarget, async (base, isInside, target) => {
        const { status, location, body } = await ask(base, isInside ? base + target.slice(1) : target);
        expect([200, 301, 400, 404]).toContain(status);
        // A page without its final "/", or the folder: on this host, whatever was asked.
        if (location !== null) expect(location).toMatch(/^\/(?![/\\])[\w/-]*(\?|$)/);
        expect(body).not.toContain(SECRET);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a packed file', () => {
  it('goes out to those that can read it', async () => {
    expect((await ask('/', '/label', 'Accept-Encoding: br\r\n')).body).toContain('packed');
    expect((await ask('/', '/label')).body).toContain('<h1>Page label</h1>');
    expect((await ask('/', '/campus/un', 'Accept-Encoding: br\r\n')).body).toContain('<h1>Page campus/un</h1>');
  });

  it('is sent to who takes it, as what it is', async () => {
    writeFileSync(join(directory, 'part.js'), 'plain');
    writeFileSync(join(directory, 'part.js.br'), brotliCompressSync('plain'));
    const url = `${sites['/']!.address}/part.js`;
    for (const [accepted, encoding] of [
      ['br', 'br'],
      ['identity', null],
    ] as const) {
      const answer = await fetch(url, { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers.get('Content-Encoding')).toBe(encoding);
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/javascript/);
      expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
      expect(await answer.text()).toBe('plain');
    }
  });
});

import { readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A request that the server answered: its path with query, and the bytes of the body as sent. */
export interface Answered {
  path: string;
  status: number;
  bytes: number;
}

/** A running server of a built site. */
export interface Served {
  url: string;
  answered: Answered[];
  close: () => void;
}

function fileAt(root: string, pathname: string): string | undefined {
  const file = path.join(root, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(root)) return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile()) return file;
  const index = path.join(file, 'index.html');
  return stat?.isDirectory() && statSync(index, { throwIfNoEntry: false })?.isFile() ? index : undefined;
}

/** Serves a built site as a web space would: folders by their index.html, brotli, 404.html; records what it answered, which sees a worker's requests too. */
export async function serve(folder: string, base = '/', port = 0): Promise<Served> {
  const root = path.resolve(folder);
  const answered: Answered[] = [];
  const packed = new Map<string, Buffer>();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname.startsWith(base) ? fileAt(root, pathname.slice(base.length - 1)) : undefined;
    const status = found === undefined ? 404 : 200;
    const file = found ?? path.join(root, '404.html');
    const type = types[path.extname(file)];
    const headers: Record<string, string> = {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
    };
    let body: Buffer = readFileSync(file);
    if (type !== undefined && /\bbr\b/u.test(request.headers['accept-encoding'] ?? '')) {
      const known =
        packed.get(file) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      packed.set(file, known);
      body = known;
      headers['content-encoding'] = 'br';
    }
    answered.push({ path: request.url ?? '/', status, bytes: body.length });
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const { port: open } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${open}${base.replace(/\/$/u, '')}`,
    answered,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site over HTTP, with its own 404 page, as a plain static host would.
 * @param port 0 for any that is free
 * @param base the folder that the site stands in, between slashes
 * @returns the server, listening
 * @throws the server's own error; EADDRINUSE when the port is taken
 */
export function serveFolder(folder: string, port: number, base = '/'): Promise<Server> {
  const notFound = join(folder, '404.html');
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      if (existsSync(notFound)) createReadStream(notFound).pipe(response);
      else response.end('Not found');
    };
    const path = request.url ?? '/';
    if (!path.startsWith(base)) return missing();
    request.url = path.slice(base.length - 1);
    return files(request, response, missing);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site over HTTP, with its own 404 page, as a plain static host would.
 * @param port 0 for any that is free
 * @returns the server, listening
 * @throws the server's own error; EADDRINUSE when the port is taken
 */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const notFound = join(folder, '404.html');
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      if (existsSync(notFound)) createReadStream(notFound).pipe(response);
      else response.end('Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

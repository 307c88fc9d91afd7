import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minifySync } from 'vite';
import { unveiled } from './commonWords.ts';
import { documentPage, type SearchDocument } from './searchDocument.ts';

/** What no page of ours loads: Pagefind's own interfaces, its worker, and the reader of other languages. */
const unused = /-ui\.(js|css)$|-highlight\.js$|-worker\.js$|wasm\.unknown/;
/** The program, which one index has and the others share. */
const shared = /^pagefind\.js$|^wasm\./;

/**
 * Indexes documents with Pagefind into a folder.
 * @param program true for the index that brings the program, which the others then use
 * @returns by address, the ids by which Pagefind's results name the documents
 */
export async function writeIndex(
  documents: SearchDocument[],
  folder: string,
  { language, program }: { language: string; program: boolean },
): Promise<Map<string, string>> {
  const { index } = good(await pagefind.createIndex({ forceLanguage: language }));
  if (!index) throw new Error('Pagefind gave no index');
  for (const document of documents) {
    good(await index.addHTMLFile({ url: document.href, content: documentPage(document, language) }));
  }
  const { files } = good(await index.getFiles());
  // A passage and its notes stand at the same address.
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    if (unused.test(path) || (!program && shared.test(path))) continue;
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id) ids.set(addressIn(content), id);
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    // Written here and not by Pagefind, which answers before its files are whole: one run in fifteen left an empty one.
    writeFileSync(place, path === 'pagefind.js' ? minified(content) : id ? readable(content) : content);
  }
  await index.deleteIndex();
  return ids;
}

/** Pagefind's program with short names: 2 kB less to fetch. */
function minified(program: Uint8Array): string {
  const { code, errors } = minifySync('pagefind.js', Buffer.from(program).toString(), { module: true });
  if (errors.length) throw new Error(`pagefind.js could not be made shorter: ${errors[0]!.message}`);
  return code;
}

/** What is shown of a document, with the words that were hidden from the index. */
function readable(fragment: Uint8Array): Uint8Array {
  const text = gunzipSync(fragment).toString();
  const shown = unveiled(text);
  return shown === text ? fragment : gzipSync(shown, { level: 9 });
}

function addressIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}

function good<Reply extends { errors: string[] }>(reply: Reply): Reply {
  if (reply.errors.length) throw new Error(reply.errors.join('; '));
  return reply;
}

/**
 * The code that shows a figure on another page: a frame that works by itself, and a listener that makes every such frame
 * as high as its figure says it is.
 * @param path of the embed, such as `/embed/lots/`
 * @param height of the frame where no script runs, in pixels
 */
export function embedCode(site: URL, path: string, title: string, height: number) {
  const src = new URL(path, site).href;
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const all = new URL('/embed/', site).href;
  return {
    frame: `<iframe src="${src}" title="${name}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`,
    listener: `<script>addEventListener('message',({source,data})=>{for(const f of document.querySelectorAll('iframe[src^="${all}"]'))if(f.contentWindow===source&&data?.figureHeight>0)f.height=data.figureHeight})</script>`,
  };
}

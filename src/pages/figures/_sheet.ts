import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { MapPlot } from '../../charts/map.ts';
import { mapLayout } from '../../charts/mapLayout.ts';
import { figureView, type FigureView } from '../../charts/figureView.ts';
import { figureMarks, figureSheet, type Marks, type Sheet } from '../../charts/sheet/figureSheet.ts';
import type { SetLine } from '../../charts/sheet/setLine.ts';
import { sheetStyles } from '../../charts/sheet/sheetStyles.ts';
import { sourceLine } from '../../charts/sourceLine.ts';
import { tokenRules } from '../../layouts/lightTokens.ts';
import { currentLedger } from '../../ledger/currentLedger.ts';
import Plate from '../../story/Plate.astro';

/**
 * A figure on a sheet of its own, as files and embeds need it: what stands on it is what the frame prints.
 * @param inner width of the drawing in pixels
 * @param setLine sets its lines of text, where no browser will
 */
export async function sheetOf(id: string, site: URL, inner?: number, setLine?: SetLine): Promise<Sheet> {
  const { title, licences } = currentLedger().story;
  const view = figureView(currentLedger(), id);
  return figureSheet(
    {
      ...(await frameOf(view)),
      sources: sourceLine(view.sources),
      credit: `${title}, ${new URL(`/figures/${id}/`, site).href} (${licences.text})`,
    },
    { inner, setLine },
  );
}

/** What a figure draws, without its words, as near to the shape of a box as it can be drawn. */
export async function marksOf(id: string, box: { width: number; height: number }): Promise<Marks> {
  const view = figureView(currentLedger(), id);
  // A map's height is that of its width at the broadest.
  const widths = ['map', 'set-piece'].includes(view.kind) ? [720] : [340, 720];
  return figureMarks(await frameOf(view), widths, box);
}

/** A figure in its frame, with the rules that hold for it. */
async function frameOf({ id, kind }: FigureView): Promise<{ html: string; css: string }> {
  const container = await AstroContainer.create();
  return {
    html: await container.renderToString(Plate, { props: { id } }),
    css: tokenRules + sheetStyles(kind),
  };
}

/** How high a frame of a usual column's width has to be for a figure, in pixels, to the next ten. */
export async function embedHeight(id: string, site: URL): Promise<number> {
  const inner = 600;
  const { height } = await sheetOf(id, site, inner);
  // The table's line, and the source line under all.
  return Math.ceil((height + heightBeside(figureView(currentLedger(), id), inner) + 60) / 10) * 10;
}

/**
 * How much higher a map or a set piece is in a frame than on its sheet: it has a folded list, or lists by the lines of their
 * entries, and a frame's map is as much lower as it is narrower.
 */
function heightBeside({ kind, count, plot }: FigureView, inner: number): number {
  if (kind === 'set-piece') return count * 46;
  if (kind !== 'map') return 0;
  const narrower = mapLayout(plot as MapPlot).map(({ ground }) => ground.height * (1 - inner / ground.width));
  return 44 - narrower.reduce((sum, height) => sum + height, 0);
}

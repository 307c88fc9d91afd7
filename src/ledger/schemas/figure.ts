import { z } from 'zod';
import { line } from './fields.ts';

/** What every figure says of itself, whatever draws it: `figures/<id>.yaml`. The charts room checks the rest by kind. */
export const figureSchema = z.looseObject({
  /** Which chart draws it. */
  kind: line,
  /** The finding, as a headline. May hold fact links. */
  title: line,
  /** What is drawn, with unit and dates. May hold fact links. */
  description: line,
  /** The pattern in one sentence, for those who do not see the drawing. */
  summary: line,
  /** How to read it. */
  notes: line.optional(),
  /** What is not in it, and why. */
  not_in_it: line.optional(),
});

/** A figure's declaration as read from its file, with its id. */
export type FigureDeclaration = z.infer<typeof figureSchema> & { id: string };

import { sectionComponents } from './components.ts';
import Records from './tags/Records.astro';
import Tally from './tags/Tally.astro';
import './tags/pages.css';

/** What the tags of a page beside the story become: those of a section, and those that print parts of the ledger. */
export const pageComponents = { ...sectionComponents, Records, Tally };

import Aside from './tags/Aside.astro';
import Corrected from './tags/Corrected.astro';
import Figure from './tags/Figure.astro';
import Gone from './tags/Gone.astro';
import Heading from './tags/Heading.astro';
import Known from './tags/Known.astro';
import NotKnown from './tags/NotKnown.astro';
import Quote from './tags/Quote.astro';
import StoryHeading from './tags/StoryHeading.astro';
import './tags/tags.css';

/** What the tags of a section become on its own page. `Corrected`, `Gone` and `Heading` are written by the pipeline, not by authors; `Plain` leaves no trace. */
export const sectionComponents = { Aside, Corrected, Figure, Gone, Heading, Known, NotKnown, Quote };

/** The same on the page of the whole story, where headings stand one level lower. */
export const storyComponents = { ...sectionComponents, Heading: StoryHeading };

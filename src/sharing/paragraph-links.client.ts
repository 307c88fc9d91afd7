// Gives each paragraph that has an address a link to itself. Without it, the addresses work all the same.
import styles from './paragraph-links.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

for (const paragraph of document.querySelectorAll<HTMLElement>('article p[id]:not([class])')) {
  const link = document.createElement('a');
  link.className = 'link own';
  link.href = `${sectionAddress(paragraph)}#${paragraph.id}`;
  link.textContent = '#';
  const first = paragraph.textContent.split(/\s+/, 6).join(' ');
  link.setAttribute('aria-label', `Link to this paragraph: ${first} …`);
  paragraph.append(link);
}

/** On the page of the whole story a paragraph is shared by its section's page, as a passage is. */
function sectionAddress(element: Element): string {
  return (
    element.closest('.section')?.querySelector<HTMLAnchorElement>('.section-title .link')?.href ?? location.pathname
  );
}

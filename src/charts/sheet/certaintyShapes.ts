const outline = 'fill="none" stroke="#1c1a17" stroke-width="1.5"';

/** A certainty's sign as SVG round (6, 0), since few faces have the letter. */
export const certaintyShapes: Record<string, string> = {
  '●': '<circle cx="6" cy="0" r="5" fill="#1c1a17"/>',
  '◐': `<circle cx="6" cy="0" r="4.25" ${outline}/><path d="M6-4.25a4.25 4.25 0 0 0 0 8.5z" fill="#1c1a17"/>`,
  '○': `<circle cx="6" cy="0" r="4.25" ${outline}/>`,
  '◇': `<path d="M6-5l5 5-5 5-5-5z" ${outline}/>`,
};

/** Attributes of an element by name; those that are undefined are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** An SVG element; a group that says nothing is its content. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  if (name === 'g' && (!written || !content)) return content;
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A typed text, or every text in a view, with printer's quotation marks and apostrophes for straight ones. */
export function curlQuotes<Value>(value: Value): Value {
  return curl(value) as Value;
}

function curl(value: unknown): unknown {
  if (typeof value === 'string') return curlText(value);
  if (Array.isArray(value)) return value.map(curl);
  if (value?.constructor === Object) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, curl(inner)]));
  }
  return value;
}

function curlText(text: string): string {
  if (/^https?:/.test(text)) return text;
  return text
    .replace(/(^|[\s([{‘“–—])'/g, '$1‘')
    .replace(/(^|[\s([{‘–—])"/g, '$1“')
    .replaceAll("'", '’')
    .replaceAll('"', '”');
}

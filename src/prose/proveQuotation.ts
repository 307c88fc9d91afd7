/**
 * Whether a text is part of the recorded words. Quotation marks, dashes, spaces, and punctuation at the ends do not
 * count; an ellipsis may leave words out, if what is left keeps its order; the first letter may change its case.
 * @returns what was expected, in words; undefined where the text holds
 */
export function proveQuotation(words: string[], text: string): string | undefined {
  const parts = normalise(text)
    .split(/\s*(?:\[…\]|…)\s*/)
    .map(trimmed)
    .filter(Boolean);
  if (parts.length && words.some((recorded) => inOrder(parts, normalise(recorded)))) return undefined;
  return `part of ${words.map((recorded) => `‘${recorded}’`).join(' or ')}`;
}

function inOrder(parts: string[], recorded: string): boolean {
  let from = 0;
  for (const part of parts) {
    const at = find(part, recorded, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** Whole words only: 'sour' is no part of 'soured'. */
function find(part: string, recorded: string, from: number): number {
  const rest = part.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const first = [...new Set([part[0]!.toLowerCase(), part[0]!.toUpperCase()])].join('').replace(/[\]\\^-]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])[${first}]${rest}(?![\\p{L}\\p{N}])`, 'gu');
  pattern.lastIndex = from;
  return pattern.exec(recorded)?.index ?? -1;
}

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟«»″"]/g, "'")
    .replace(/\s*(?:--+|[‐‑‒–—―])\s*|\s+-\s+/g, '-')
    .replace(/\.\.\./g, '…')
    .replace(/\s+/gu, ' ')
    .trim();
}

function trimmed(text: string): string {
  return text.replace(/^[\s'"(,.;:!?-]+|[\s'"),.;:!?-]+$/g, '');
}

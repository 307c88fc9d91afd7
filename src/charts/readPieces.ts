import type { Complaint } from '../ledger/contentFile.ts';
import { formatAmount, formatNumber, formatScaled, formatShare } from '../ledger/formats.ts';
import type { Quantity } from '../ledger/schemas/record.ts';
import { singular } from '../ledger/singular.ts';
import type { Piece, StackedDeclaration, StackedRow } from './stacked.ts';
import { textWidth, narrowest } from './textWidth.ts';

type Part = StackedDeclaration['parts'][number];
type ComplainAt = (field: string) => (complaint: Complaint) => void;

/**
 * The parts of one row; undefined, with a fault for each, where they are not shares or not amounts of one unit.
 * @param quantities one for each part, and after them that of the whole where there is one
 */
export function readPieces(
  parts: Part[],
  quantities: Quantity[],
  declared: StackedDeclaration & { of_word: string },
  complain: ComplainAt,
): Pick<StackedRow, 'pieces' | 'restAt' | 'ofText' | 'cells'> | undefined {
  const of = quantities[parts.length];
  const read = parts.map((part, at) =>
    declared.form === 'shares'
      ? share(part, quantities[at]!, of, complain(part.id))
      : amount(part, quantities[at]!, complain(part.id)),
  );
  const pieces = read.filter((piece) => piece !== undefined);
  if (pieces.length < parts.length || !isWhole(parts, pieces, declared, complain)) return undefined;
  if (declared.form === 'diverging') {
    const cells = declared.parts.map((part) => pieces[parts.indexOf(part)]?.plain ?? '–');
    return { pieces, cells, restAt: 0 };
  }
  const ofText = of ? `${declared.of_word} ${largeInWords(of)}` : declared.unknown_name;
  const [only] = parts.length === 1 && quantities[0]!.unit === of?.unit ? pieces : [];
  const missing = declared.parts.findIndex((part) => !parts.includes(part));
  return {
    pieces,
    restAt: missing < 0 ? pieces.length : missing,
    ofText: only ? `${only.plain} ${ofText}` : ofText,
    cells: [pieces.map(inTable).join(', '), of ? formatAmount(of) : declared.unknown_name],
  };
}

/** A share as the table has it, with its count where it is one: '190 returned (46%)'. */
function inTable({ text, plain, word }: Piece): string {
  return text === `${plain}%` ? `${text} ${word}` : `${plain} ${word} (${text})`;
}

function share(part: Part, quantity: Quantity, of: Quantity | undefined, complain: (complaint: Complaint) => void) {
  const { value, to = value, unit } = quantity;
  const found = formatAmount(quantity);
  if (unit !== 'percent' && unit !== of?.unit) {
    const isCount = of !== undefined && of.unit !== 'percent';
    complain({ found, expected: `a quantity in percent${isCount ? ` or in ${of.unit}, as the whole is` : ''}` });
    return undefined;
  }
  const [low, high] = unit === 'percent' ? [100, 100] : [of!.value, of!.to ?? of!.value];
  const [from, until] = [formatShare(value, high), formatShare(to, low)].map((text) => text.replace(' percent', ''));
  const digits =
    unit === 'percent'
      ? found.replace(/ percent$/, '%')
      : `${until === from || to === value ? from : `${from} to ${until}`}%`;
  return pieceOf(part, quantity, value / high, to / low, digits);
}

function amount(part: Part, quantity: Quantity, complain: (complaint: Complaint) => void) {
  const found = formatAmount(quantity);
  if (quantity.to !== undefined) complain({ found, expected: 'one number, not a range' });
  else if (quantity.value < 0) complain({ found, expected: 'an amount that is not below zero' });
  else
    return pieceOf(part, quantity, quantity.value, quantity.value, withoutUnit(largeInWords(quantity), quantity.unit));
  return undefined;
}

function pieceOf(part: Part, quantity: Quantity, value: number, valueTo: number, text: string): Piece {
  const { tone, side, name, word = name } = part;
  const about = Boolean(quantity.approximate) || quantity.bound !== undefined;
  const plain = withoutUnit(formatAmount(quantity), quantity.unit);
  return { tone, ...(side && { side }), value, valueTo, about, text, plain, word };
}

/** Shares are at most the whole, and what is not known exactly lies at their end. */
function isWhole(parts: Part[], pieces: Piece[], { form }: StackedDeclaration, complain: ComplainAt): boolean {
  if (form === 'diverging') return true;
  const last = parts.at(-1)!.id;
  const sum = pieces.reduce((total, { value }) => total + value, 0);
  const range = pieces.slice(0, -1).findIndex(({ value, valueTo }) => valueTo > value);
  const wide = pieces.findIndex(({ text, word }) => textWidth(`${text} ${word}`, 13) > narrowest);
  if (sum > 1.005)
    complain(last)({ found: `${formatShare(sum, 1)} together`, expected: 'parts that are at most their whole' });
  if (range >= 0) complain(parts[range]!.id)({ expected: 'one number, not a range, since another part follows' });
  if (wide >= 0) complain(parts[wide]!.id)({ found: pieces[wide]!.word, expected: 'a word that fits on a phone' });
  return sum <= 1.005 && range < 0 && wide < 0;
}

/** An amount in words of its size: 'over 1.2 million hangers'. */
function largeInWords(quantity: Quantity): string {
  return formatAmount(quantity).replace(formatNumber(quantity.value), formatScaled(quantity.value));
}

function withoutUnit(text: string, unit: string): string {
  const ending = [unit, singular(unit)].map((word) => ` ${word}`).find((word) => text.endsWith(word)) ?? '';
  return text.slice(0, text.length - ending.length);
}

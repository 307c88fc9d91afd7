/** An amount in the three parts that are set apart: 'about EUR ', '12.50', ' per kit'. */
export interface AmountParts {
  before: string;
  digits: string;
  after: string;
}

/** Splits what `formatAmount` gives at its digits; a range counts as one: '30 to 35'. */
export function amountParts(amount: string): AmountParts {
  const [, before = '', digits = '', after = ''] = /^(\D*?)(−?\d[\d,.]*(?: to −?\d[\d,.]*)?)(.*)$/.exec(amount) ?? [];
  return digits ? { before, digits, after } : { before: '', digits: amount, after: '' };
}

import tokens from '../styles/tokens.css?inline';

/** The tokens as rules, for what is drawn at build and has no page. */
export const tokenRules: string = tokens;

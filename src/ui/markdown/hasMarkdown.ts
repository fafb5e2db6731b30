const signs = /[*_`~[\]<>|\\#&]|==|https?:|^ *(?:[-+]|\d+\.) |^ *[-=]{2,} *$|^ {4}/m;

/**
 * Might this text say something in Markdown? Cheap, and on the safe side: a text without is painted the same either way,
 * one with a lone asterisk costs the reader's code and nothing else.
 */
export const hasMarkdown = (text: string): boolean => signs.test(text);

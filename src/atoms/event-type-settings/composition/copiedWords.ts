/** What is said once a link was to be copied. Where it is not, it stands there marked. */
export const copiedWords = (isCopied: boolean) =>
  isCopied ? 'eventType.linkCopied' : 'eventType.linkNotCopied';

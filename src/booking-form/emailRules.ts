/** Whether mail could reach it, as far as that can be told; null: it could. Only what is surely wrong is refused. */
export function emailProblem(text: string): 'emailNoAt' | 'emailNoDomain' | 'emailWrong' | null {
  if (!text.includes('@')) return 'emailNoAt';
  const [local, domain, ...more] = text.split('@');
  if (!local || more.length > 0 || /\s/.test(text)) return 'emailWrong';
  return domain && /^[^.].*\.[^.]{2,}$/.test(domain) ? null : 'emailNoDomain';
}

/** @param rule a whole address, `@acme.example` or `acme.example`; lower case */
const answersTo = (address: string, rule: string): boolean =>
  rule.indexOf('@') > 0 ? address === rule : address.endsWith(`@${rule.replace(/^@/, '')}`);

/** Whether the host lets that address in. null: he does. */
export function emailRefusal(
  address: string,
  rules: { readonly requireEmails: readonly string[]; readonly excludeEmails: readonly string[] },
): 'emailExcluded' | 'emailNotRequired' | null {
  const written = address.toLowerCase();
  if (rules.excludeEmails.some((rule) => answersTo(written, rule))) return 'emailExcluded';
  const isFree = rules.requireEmails.length === 0;
  return isFree || rules.requireEmails.some((rule) => answersTo(written, rule)) ? null : 'emailNotRequired';
}

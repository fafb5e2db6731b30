const parameters = [
  'payment_intent',
  'payment_intent_client_secret',
  'setup_intent',
  'setup_intent_client_secret',
  'redirect_status',
  'source_type',
];

/** Whether that address is where Stripe leads back to after a payment that went through a page of the bank. */
export function isReturnOf(clientSecret: string, href: string): boolean {
  const { searchParams } = new URL(href);
  return ['payment_intent_client_secret', 'setup_intent_client_secret'].some(
    (name) => searchParams.get(name) === clientSecret,
  );
}

/** The same address as it was before she left: the secret of a payment belongs in no history. */
export function withoutStripeReturn(href: string): string {
  const url = new URL(href);
  for (const name of parameters) url.searchParams.delete(name);
  return url.href;
}

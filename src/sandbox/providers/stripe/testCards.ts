/** What comes of paying by a card. `asks`: the bank wants something more of her, and she leaves it. */
export type CardOutcome =
  | { readonly kind: 'succeeds' }
  | { readonly kind: 'declined'; readonly code: string; readonly message: string }
  | { readonly kind: 'asks' }
  | { readonly kind: 'processing' };

const declined = (code: string, message: string): CardOutcome => ({ kind: 'declined', code, message });

/** Stripe's own numbers for tests, as far as the stand-in knows them. */
const cards: Readonly<Record<string, CardOutcome>> = {
  '4242424242424242': { kind: 'succeeds' },
  '4000000000000002': declined('card_declined', 'Your card was declined.'),
  '4000000000009995': declined('card_declined', 'Your card has insufficient funds.'),
  '4000000000000069': declined('expired_card', 'Your card has expired.'),
  '4000000000000127': declined('incorrect_cvc', 'Your card’s security code is incorrect.'),
  '4000000000000119': declined(
    'processing_error',
    'An error occurred while processing your card. Try again in a little bit.',
  ),
  '4000002760003184': { kind: 'asks' },
  '4000000000000077': { kind: 'processing' },
};

/** undefined: it is no number that can be tried. */
export const outcomeOfCard = (digits: string): CardOutcome | undefined => cards[digits];

/** What somebody typed or chose, by the field's slug. A split name has two: `firstName` and `lastName`. */
export type Answer = string | boolean | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** Slugs of the answers about the place: which of the offered ones, and what the attendee adds to each kind. */
export const locationChoice = 'location';
export const locationAnswers = {
  phone: 'locationPhone',
  address: 'locationAddress',
  place: 'locationPlace',
} as const;

export const textOf = (answers: Answers, slug: string): string => {
  const answer = answers[slug];
  return typeof answer === 'string' ? answer.trim() : '';
};

export const listOf = (answers: Answers, slug: string): readonly string[] => {
  const answer = answers[slug];
  return Array.isArray(answer) ? answer : [];
};

import { useId } from 'react';
import type { QuestionProps } from './Question.tsx';

/** One of some, or several. */
export function Choices({ question, form, label, problem, isReadOnly, onAnswer }: QuestionProps) {
  const id = useId();
  const { slug, kind, options } = question;
  const isOne = kind === 'select' || kind === 'radio';
  const given = form.answers[slug];
  const chosen = Array.isArray(given) ? given : [given];
  const change = (value: string, isChosen: boolean) => {
    if (isOne) onAnswer(slug, value);
    else
      onAnswer(
        slug,
        options
          .map((option) => option.value)
          .filter((each) => (each === value ? isChosen : chosen.includes(each))),
      );
  };
  return (
    <fieldset className="question" disabled={isReadOnly} aria-describedby={problem && `${id}-problem`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={`${id}-${slug}`}
            checked={chosen.includes(option.value)}
            aria-invalid={problem !== undefined}
            onChange={({ target }) => change(option.value, target.checked)}
          />
          {option.label}
        </label>
      ))}
      {problem && (
        <span id={`${id}-problem`} className="problem">
          {problem}
        </span>
      )}
    </fieldset>
  );
}

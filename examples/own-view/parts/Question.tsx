import type { BookerAnswer, BookerModel, BookingField } from 'daybook';
import { useId } from 'react';
import { Choices } from './Choices.tsx';

type Form = NonNullable<BookerModel['details']>['form'];

export interface QuestionProps {
  question: BookingField;
  form: Form;
  label: string;
  problem: string | undefined;
  isReadOnly: boolean;
  onAnswer: (slug: string, answer: BookerAnswer) => void;
}

const types: Readonly<Record<string, string>> = { email: 'email', phone: 'tel', url: 'url', date: 'date' };
const autoComplete: Readonly<Record<string, string>> = { name: 'name', email: 'email', phone: 'tel' };

/** A question of the event type, whatever its kind, with what is wrong with its answer. */
export function Question(props: QuestionProps) {
  const { question, form, label, problem, isReadOnly, onAnswer } = props;
  const { slug, kind, isRequired } = question;
  const id = useId();
  if (question.options.length > 0) return <Choices {...props} />;

  const given = form.answers[slug];
  const common = {
    id,
    readOnly: isReadOnly,
    'aria-required': isRequired,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem && `${id}-problem`,
  };
  const text = typeof given === 'string' ? given : Array.isArray(given) ? given.join(', ') : '';
  const write = (value: string) => onAnswer(slug, kind === 'multiemail' ? addressesIn(value) : value);
  return (
    <p className="question" data-kind={kind}>
      <label htmlFor={id}>
        {label}
        {!isRequired && <small> if you like</small>}
      </label>
      {kind === 'textarea' && (
        <textarea {...common} rows={3} value={text} onChange={({ target }) => write(target.value)} />
      )}
      {kind === 'boolean' && (
        <input
          {...common}
          type="checkbox"
          checked={given === true}
          onChange={({ target }) => onAnswer(slug, target.checked)}
        />
      )}
      {kind === 'multiemail' && (
        <input
          {...common}
          defaultValue={text}
          placeholder="Addresses, with commas between"
          onChange={({ target }) => write(target.value)}
        />
      )}
      {!['textarea', 'boolean', 'multiemail'].includes(kind) && (
        <input
          {...common}
          type={types[kind] ?? 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete={autoComplete[kind] ?? 'off'}
          value={text}
          onChange={({ target }) => write(target.value)}
        />
      )}
      {problem && (
        <span id={`${id}-problem`} className="problem">
          {problem}
        </span>
      )}
    </p>
  );
}

const addressesIn = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

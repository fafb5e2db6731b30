'use client';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CalError } from '../../errors/index.js';
import { errorText } from '../../i18n/errorText.js';
import type { Translator } from '../../i18n/translator.js';
import { useSaveAppleCredentials } from '../../queries/calendars/connecting/useSaveAppleCredentials.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { Field } from '../../ui/form/Field.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { looksLikeApplePassword, plainPassword, APPLE_PASSWORD_SHAPE as shape } from './applePassword.js';
import { NewTabLink } from './NewTabLink.js';
import { useFirstFocus } from './useFirstFocus.js';
import type { ProviderFormProps } from './useProviderForm.js';

/** Where Apple makes passwords for apps. */
const MAKE_ONE = 'https://account.apple.com/account/manage';

/** Apple ID and app-specific password. Both are forgotten with the form, and the password once it has been taken. */
export function AppleForm({ form, t }: ProviderFormProps) {
  const save = useSaveAppleCredentials();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [wasTried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const nameField = useFirstFocus<HTMLInputElement>();
  const passwordField = useRef<HTMLInputElement>(null);
  // A field gets the focus once it says what is wrong with it. Each wish is another object.
  const [wish, setWish] = useState<{ field: 'name' | 'password' } | null>(null);
  const { isPending, error } = form;

  useEffect(() => {
    if (wish) (wish.field === 'name' ? nameField : passwordField).current?.focus();
  }, [wish, nameField]);

  const plain = plainPassword(password);
  const isOdd = plain !== '' && !looksLikeApplePassword(plain);
  const nameMissing = wasTried && username.trim() === '';
  const isRefused = error?.code === 'bad_request' && refused === plain;

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (username.trim() === '') return setWish({ field: 'name' });
    if (plain === '') return setWish({ field: 'password' });
    void form
      .send(() => save({ username: username.trim(), password: plain }))
      .then((problem) => {
        if (!problem) return setPassword('');
        if (problem.code !== 'bad_request') return;
        setRefused(plain);
        setWish({ field: 'password' });
      });
  }

  function passwordProblem() {
    if (wasTried && plain === '') return t('connect.applePasswordMissing');
    if (!isRefused) return undefined;
    return isOdd ? t('connect.appleRefusedShape', { shape }) : t('connect.appleRefused');
  }

  return (
    <form id={form.id} className="daybook-connect-form" noValidate onSubmit={submit}>
      <p>{t('connect.appleText')}</p>
      <GeneralError error={isRefused || error?.code === 'bad_request' ? null : error} t={t} />
      <Field label={t('connect.appleId')} error={nameMissing && t('connect.appleIdMissing')}>
        <TextInput
          ref={nameField}
          value={username}
          onValueChange={setUsername}
          readOnly={isPending}
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <Field
        label={t('connect.applePassword')}
        hint={isOdd ? t('connect.appleShape', { shape }) : undefined}
        error={passwordProblem()}
      >
        <TextInput
          ref={passwordField}
          value={password}
          onValueChange={setPassword}
          readOnly={isPending}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <p>
        <NewTabLink href={MAKE_ONE} t={t}>
          {t('connect.appleMake')}
        </NewTabLink>
      </p>
    </form>
  );
}

/** What is wrong with neither of the fields. */
export function GeneralError({ error, t }: { error: CalError | null; t: Translator }) {
  return error && <Notice tone="danger">{t(errorText(error))}</Notice>;
}

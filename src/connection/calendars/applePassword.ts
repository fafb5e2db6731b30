/** As Apple writes the passwords that it makes: four times four letters. */
export const APPLE_PASSWORD_SHAPE = 'xxxx-xxxx-xxxx-xxxx';

/** As it was pasted, without what came along. */
export const plainPassword = (text: string): string => text.replace(/\s/g, '');

/** Gently: Apple may make others one day, so that it is said and not refused. */
export const looksLikeApplePassword = (text: string): boolean =>
  /^[a-z]{4}(-?[a-z]{4}){3}$/i.test(plainPassword(text));

import type { Client } from '../client/index.js';
import { send, verify } from '../contract/email-verification/emailVerification.operations.js';
import { isCalApiError } from '../errors/index.js';

/** @param language of the mail; undefined: English */
export const sendEmailCode = async (
  client: Client,
  { email, language }: { email: string; language: string | undefined },
): Promise<void> => {
  await client.call(send, { email, ...(language && { language }) });
};

/** false: it is another code. What hinders an answer is thrown. */
export async function verifyEmailCode(
  client: Client,
  input: { email: string; code: string },
): Promise<boolean> {
  try {
    await client.call(verify, input);
    return true;
  } catch (error) {
    if (isCalApiError(error) && error.status === 400) return false;
    throw error;
  }
}

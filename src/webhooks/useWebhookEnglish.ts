'use client';
import { loadWebhookEnglish } from '../i18n/english/english.js';
import { useLoading } from '../ui/device/useLoading.js';

/** English is bundled but for what is read late, as the words of webhooks are: whether they have come. */
export const useWebhookEnglish = () => useLoading(loadWebhookEnglish);

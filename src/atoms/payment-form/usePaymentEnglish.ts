'use client';
import { loadPaymentEnglish } from '../../i18n/english/english.js';
import { useLoading } from '../../ui/device/useLoading.js';

/** English is bundled but for what is read late, as the words of a payment are: whether they have come. */
export const usePaymentEnglish = () => useLoading(loadPaymentEnglish);

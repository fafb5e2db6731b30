import { CalProvider, PaymentForm } from 'daybook';
import { useState } from 'react';
import { appearance } from '../frame/appearance.js';
import { Frame } from '../frame/Frame.js';
import { readJson } from '../frame/readJson.js';
import { useAnswer } from '../frame/useAnswer.js';
import { locale, pageHref, words } from '../words/language.js';
import { getPayment, stripe } from './stripe.js';

const readConfig = () => readJson('GET /api/config');

/** Where a visit is paid that costs something when it is booked. The address names the booking, so it can be come back to. */
export function Pay() {
  const { answer: config, hasFailed } = useAnswer(readConfig);
  const [isPaid, setPaid] = useState(false);
  const bookingUid = new URLSearchParams(location.search).get('booking');
  return (
    <Frame page="visitors">
      <section className="pay">
        <h1>{isPaid ? words.paidTitle : words.payTitle}</h1>
        <p>{isPaid ? words.paidText : words.payText}</p>
        {hasFailed && <p role="alert">{words.loadFailed}</p>}
        {config && bookingUid && (
          <CalProvider
            clientId={config.clientId}
            options={{ apiUrl: config.apiUrl }}
            language={locale}
            appearance={appearance}
          >
            <PaymentForm
              className="pay-card"
              bookingUid={bookingUid}
              getPayment={getPayment}
              stripe={stripe}
              onPaymentSuccess={() => setPaid(true)}
            />
          </CalProvider>
        )}
        <a href={pageHref('/')}>{words.payBack}</a>
      </section>
    </Frame>
  );
}

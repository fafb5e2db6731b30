import { Booker, CalProvider } from 'daybook';
import { appearance } from '../frame/appearance.js';
import { Frame } from '../frame/Frame.js';
import { type Config, readJson } from '../frame/readJson.js';
import { useAnswer } from '../frame/useAnswer.js';
import { locale, pageHref, words } from '../words/language.js';
import { bookableServices } from '../words/services.js';
import { Hero } from './Hero.js';
import { ServiceChoice } from './ServiceChoice.js';
import { useChosenService } from './useChosenService.js';

const readConfig = () => readJson('GET /api/config');

/** The page for visitors. They need no account: the provider has no token. */
export function Visitors() {
  const { answer: config, hasFailed } = useAnswer(readConfig);
  return (
    <Frame page="visitors">
      <Hero />
      {hasFailed && <p role="alert">{words.loadFailed}</p>}
      <div className="booking">{config && <Booking {...config} />}</div>
      <section className="before" aria-label={words.beforeTitle}>
        {words.before.map(({ title, text }) => (
          <div key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </div>
        ))}
      </section>
    </Frame>
  );
}

function Booking({ apiUrl, clientId, username, eventSlugs }: Config) {
  const services = bookableServices(eventSlugs);
  const [slug, choose] = useChosenService(services.map((service) => service.slug));
  return (
    <>
      <ServiceChoice services={services} chosen={slug} onChoose={choose} />
      <CalProvider clientId={clientId} options={{ apiUrl }} language={locale} appearance={appearance}>
        <Booker
          key={slug}
          username={username}
          eventSlug={slug}
          entity={{ name: 'Northside Physio' }}
          onPaymentRequired={({ bookingUid }) => location.assign(pageHref('/pay', { booking: bookingUid }))}
        />
      </CalProvider>
    </>
  );
}

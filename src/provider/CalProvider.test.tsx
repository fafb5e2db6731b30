// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { bearerOf, fakeApi, no, type Sent, yes } from '../client/testing/fakeApi.js';
import { get as getMe } from '../contract/me/me.operations.js';
import { CalConfigError, type CalError } from '../errors/index.js';
import type { Cal } from './CalContext.js';
import { CalProvider } from './CalProvider.js';
import type { CalProviderProps } from './calProviderProps.js';
import { useCal } from './useCal.js';
// Fetched by what is painted here: no test may end while it is on its way.
import './looks/lateLooks.js';

afterEach(cleanup);

/** Shows a word, and gives what the provider gives to whom it is asked by. */
function Probe({ onCal }: { onCal?: (cal: Cal) => void }) {
  const cal = useCal();
  onCal?.(cal);
  return <p>{cal.t('booker.monthNext')}</p>;
}

function open(props: Partial<CalProviderProps> = {}) {
  let cal: Cal | undefined;
  const tree = (more: Partial<CalProviderProps>) => (
    <CalProvider language="en" {...props} {...more}>
      <Probe
        onCal={(given) => {
          cal = given;
        }}
      />
    </CalProvider>
  );
  const { rerender } = render(tree({}));
  return {
    cal: () => {
      if (!cal) throw new Error('Nothing was rendered.');
      return cal;
    },
    change: (more: Partial<CalProviderProps>) => rerender(tree(more)),
  };
}

/** The error that rendering throws; React's own report of it is kept off the screen. */
function thrownBy(render: () => unknown): unknown {
  try {
    render();
  } catch (error) {
    return error;
  }
  return undefined;
}

const jwtOf = (userId: number, ends = '2100-01-01') =>
  `head.${btoa(JSON.stringify({ ownerId: userId, expiresAt: Date.parse(ends) }))}.sign`;
const refreshUrl = 'https://host.example/refresh';

describe('what can’t work', () => {
  it('is an atom without a provider', () => {
    expect(thrownBy(() => renderToString(<Probe />))).toMatchObject({ code: 'provider_missing' });
  });

  it.each(['clientSecret', 'secret', 'secretKey'])('is a secret as `%s`, wherever it stands', (name) => {
    const secret = { [name]: 'shh' };
    for (const props of [secret, { options: { ...secret } }]) {
      const error = thrownBy(() => renderToString(<CalProvider {...props}>{null}</CalProvider>));
      expect(error).toBeInstanceOf(CalConfigError);
      expect(error).toMatchObject({ code: 'secret_in_browser' });
      expect(String(error)).not.toContain('shh');
    }
  });

  it('is a token that nobody can renew', () => {
    const error = thrownBy(() => renderToString(<CalProvider accessToken="t">{null}</CalProvider>));
    expect(error).toMatchObject({ code: 'refresh_url_missing' });
  });

  it('is an address that is none', () => {
    const options = { apiUrl: 'api.cal.com' };
    const error = thrownBy(() => renderToString(<CalProvider options={options}>{null}</CalProvider>));
    expect(error).toMatchObject({ code: 'api_url_invalid' });
  });
});

describe('two providers on a page', () => {
  it('share neither client nor cache, and never each other’s tokens', async () => {
    const seen: string[] = [];
    const fetchAs = (name: string) =>
      fakeApi((sent) => {
        seen.push(`${name} ${bearerOf(sent)}`);
        return yes({});
      }).fetch;
    const [one, other] = [1, 2].map((id) =>
      open({ accessToken: jwtOf(id), options: { refreshUrl }, fetch: fetchAs(`user ${id}`) }).cal(),
    );
    if (!one || !other) throw new Error('Two were rendered.');
    expect(one.client.id).not.toBe(other.client.id);
    expect(one.queryClient).not.toBe(other.queryClient);
    await Promise.all([one.client.call(getMe, {}), other.client.call(getMe, {})]);
    expect(seen.sort()).toEqual([`user 1 ${jwtOf(1)}`, `user 2 ${jwtOf(2)}`]);
  });
});

describe('a new access token', () => {
  const stage = () => {
    const api = fakeApi(() => yes({}));
    return { api, ...open({ accessToken: jwtOf(1), options: { refreshUrl }, fetch: api.fetch }) };
  };

  it('reaches the client that is there', async () => {
    const { api, cal, change } = stage();
    const { client } = cal();
    change({ accessToken: jwtOf(1, '2101-01-01') });
    expect(cal().client).toBe(client);
    await client.call(getMe, {});
    expect(api.sent.map(bearerOf)).toEqual([jwtOf(1, '2101-01-01')]);
  });

  it('of the same user keeps what was read; of another one it is forgotten', () => {
    const { cal, change } = stage();
    const read = () => cal().queryClient.getQueryData(['x']);
    cal().queryClient.setQueryData(['x'], 'hers');
    change({ accessToken: jwtOf(1, '2101-01-01') });
    expect(read()).toBe('hers');
    change({ accessToken: jwtOf(2) });
    expect(read()).toBeUndefined();
  });
});

describe('an error', () => {
  it('goes to onError once', async () => {
    const heard: CalError[] = [];
    const api = fakeApi(() => no(403));
    const { cal } = open({ fetch: api.fetch, onError: (error) => heard.push(error) });
    await expect(cal().client.call(getMe, {})).rejects.toThrow();
    await waitFor(() => expect(heard).toHaveLength(1));
  });

  it('of a session that has ended is said once, to the host and to the user, until a new token comes', async () => {
    const heard: string[] = [];
    const answer = ({ url, headers }: Sent) => {
      if (url.href === refreshUrl) return no(401);
      return headers.get('authorization')?.endsWith(jwtOf(1)) ? no(498) : yes({});
    };
    const { cal, change } = open({
      accessToken: jwtOf(1),
      options: { refreshUrl },
      fetch: fakeApi(answer).fetch,
      appearance: { variables: { accent: 'teal' } },
      onError: ({ code }) => heard.push(`error ${code}`),
      onAuthError: ({ code }) => heard.push(`auth ${code}`),
    });
    const { client } = cal();
    await act(async () => {
      await Promise.allSettled([client.call(getMe, {}), client.call(getMe, {}), client.call(getMe, {})]);
    });
    expect(heard).toEqual(['error renewal_refused', 'auth renewal_refused']);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain('Please sign in again');
    const root = screen.getByRole('alert').closest<HTMLElement>('.daybook');
    expect(root?.style.getPropertyValue('--daybook-accent')).toBe('teal');
    change({ accessToken: jwtOf(1, '2101-01-01') });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('words', () => {
  it('are English at once, and another language’s once it was loaded', async () => {
    open({ language: 'de-AT' });
    expect(screen.getByText('Next month')).toBeDefined();
    expect(await screen.findByText('Nächster Monat')).toBeDefined();
  });

  it('of the host win, in whichever language', async () => {
    const labels = { 'booker.monthNext': 'Onward' };
    const { change } = open({ labels });
    expect(screen.getByText('Onward')).toBeDefined();
    change({ language: 'de' });
    await waitFor(() => expect(screen.getByText('Onward')).toBeDefined());
  });

  it('of the host count as their language does, though it has no dictionary', () => {
    const forms = { one: '{count} miejsce', few: '{count} miejsca', other: '{count} miejsc' };
    const { cal } = open({ language: 'pl', labels: { 'booker.seatsLeft': forms } });
    expect(cal().t('booker.seatsLeft', { count: 3 })).toBe('3 miejsca');
  });

  it('are English where a language is not known, and dates all the same its own', () => {
    const { cal } = open({ language: 'xx' });
    expect(screen.getByText('Next month')).toBeDefined();
    expect(cal().locale).toBe('xx');
    expect(open({ language: 'de_AT' }).cal().locale).toBe('de-AT');
  });

  it('are read in the direction of their language, unless the host says otherwise', () => {
    const labels = { 'booker.retry': 'حاول مرة أخرى' };
    expect(open({ language: 'ar', labels }).cal().direction).toBe('rtl');
    expect(open({ language: 'ar', labels, options: { readingDirection: 'ltr' } }).cal().direction).toBe(
      'ltr',
    );
  });

  it('are English, and say so, where the language has no words of its own', () => {
    expect(open({ language: 'he' }).cal()).toMatchObject({ language: 'en', direction: 'ltr', locale: 'he' });
  });
});

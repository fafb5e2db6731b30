import { createRef } from 'react';
import { CalConfigError } from '../errors/index.js';
import { wearStyles } from '../shadow/wearStyles.js';
import { groundOf, lookOf } from './groundOf.js';
import { attributeOf, isTold, isWritten, type Kind, readAttribute } from './kinds.js';
import { leave, showSoon, stand } from './page.js';
import type { AnyAtom } from './shown.js';
import { groundTable } from './tables/groundTable.js';

export interface ElementDefinition {
  /** Of the atom's props, by the element's own names. */
  readonly table: Readonly<Record<string, Kind>>;
  /** The atom's names for those that the element has another one for. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** It can be checked and saved from outside: `form`. */
  readonly hasForm?: boolean;
  /** The atom's code, fetched when the first such element is shown. */
  readonly load: () => Promise<AnyAtom>;
}

let made = 0;

/** The class of an element that shows an atom. Made where there is a page: a server knows no `HTMLElement`. */
export function elementClass({
  table,
  renamed = {},
  hasForm,
  load,
}: ElementDefinition): CustomElementConstructor {
  const own = Object.entries(table);
  const settable = Object.entries<Kind>({ ...table, ...groundTable }).filter(
    ([, kind]) => !isTold(kind) && kind !== 'react',
  );
  const written = new Map(
    settable.filter(([, kind]) => isWritten(kind)).map(([name, kind]) => [attributeOf(name), { name, kind }]),
  );
  let Atom: AnyAtom | undefined;

  return class AtomElement extends HTMLElement {
    static readonly observedAttributes = [...written.keys()];

    static {
      for (const [name] of settable) {
        Object.defineProperty(AtomElement.prototype, name, {
          configurable: true,
          enumerable: true,
          get(this: AtomElement) {
            return this.#given.get(name);
          },
          set(this: AtomElement, value: unknown) {
            this.#give(name, value);
          },
        });
      }
    }

    readonly #key = `element-${++made}`;
    readonly #tree = this.attachShadow({ mode: 'open' });
    readonly #given = new Map<string, unknown>();
    readonly #form = createRef<unknown>();
    readonly #told: Record<string, unknown>;
    #place: HTMLElement | null = null;
    #isDressed = false;
    #turn = 0;

    constructor() {
      super();
      this.#told = Object.fromEntries(
        own.flatMap(([name, kind]) =>
          isTold(kind)
            ? [[name, (...given: unknown[]) => this.#tell(kind.event, detailOf(kind.detail, given))]]
            : [],
        ),
      );
    }

    get form(): unknown {
      return this.#form.current;
    }

    connectedCallback() {
      // What was set before the script came hides what the class has for it.
      for (const [name] of settable) {
        if (!Object.hasOwn(this, name)) continue;
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        this.#give(name, value);
      }
      showSoon(this.#settle);
    }

    disconnectedCallback() {
      showSoon(this.#settle);
    }

    /** `moveBefore` takes nothing away. */
    connectedMoveCallback() {}

    attributeChangedCallback(attribute: string, _: string | null, text: string | null) {
      const { name, kind } = written.get(attribute) ?? {};
      if (name === undefined || kind === undefined) return;
      this.#give(name, undefined);
      this.#give(name, readAttribute(kind, attribute, text));
    }

    #give(name: string, value: unknown) {
      this.#given.set(name, value);
      showSoon(this.#settle);
    }

    readonly #tell = (event: string, detail: unknown) => {
      this.dispatchEvent(new CustomEvent(`daybook-${event}`, { bubbles: true, detail }));
    };

    readonly #settle = () => {
      if (!this.isConnected) return leave(this.#key);
      if (!Atom) return this.#fetchAtom();
      const place = this.#findPlace();
      if (!this.#isDressed) return;
      this.#turn += 1;
      stand({
        key: this.#key,
        place,
        Atom,
        props: this.#props(),
        ground: groundOf(this.#given),
        turn: this.#turn,
        tell: this.#tell,
      });
    };

    #fetchAtom() {
      load().then(
        (loaded) => {
          Atom = loaded;
          showSoon(this.#settle);
        },
        (error: unknown) => this.#tell('error', error),
      );
    }

    #props(): Record<string, unknown> {
      const props: Record<string, unknown> = { ...this.#told, ...lookOf(this.#given) };
      if (hasForm) props.ref = this.#form;
      for (const [name, kind] of own) {
        const value = isTold(kind) ? undefined : this.#given.get(name);
        if (value !== undefined && name !== 'appearance') props[renamed[name] ?? name] = value;
      }
      return props;
    }

    /** Where the atom is rendered: below the element itself, or in its shadow tree. What stood there before goes. */
    #findPlace(): HTMLElement {
      if (this.#place) {
        if (!this.#place.isConnected) this.replaceChildren(this.#place);
        return this.#place;
      }
      const place = document.createElement('div');
      place.style.display = 'contents';
      const isIsolated = this.#given.get('isolated') === true;
      if (isIsolated) {
        this.#dress();
        this.#tree.append(place);
      } else {
        this.#isDressed = true;
        wearStyles(this.#tree, {}, () => this.#tree.append(document.createElement('slot')));
        this.replaceChildren(place);
      }
      this.#place = place;
      return place;
    }

    #dress() {
      const [stylesheet, stylesheetUrl] = [this.#given.get('stylesheet'), this.#given.get('stylesheetUrl')];
      const isSheet = typeof stylesheet === 'string' || stylesheet instanceof CSSStyleSheet;
      if (!isSheet && typeof stylesheetUrl !== 'string') {
        throw new CalConfigError({
          code: 'prop_missing',
          what: `<${this.localName} isolated> has neither \`stylesheet-url\` nor the property \`stylesheet\`.`,
          why: "A page's sheets don't reach into a shadow tree: what is in it would be bare.",
          todo: 'Give the address of daybook/styles.css, or its text.',
        });
      }
      wearStyles(
        this.#tree,
        {
          stylesheet: isSheet ? stylesheet : undefined,
          stylesheetUrl: typeof stylesheetUrl === 'string' ? stylesheetUrl : undefined,
        },
        () => {
          this.#isDressed = true;
          showSoon(this.#settle);
        },
      );
    }
  };
}

const detailOf = (names: readonly string[] | undefined, given: readonly unknown[]) =>
  names ? Object.fromEntries(names.map((name, index) => [name, given[index]])) : (given[0] ?? null);

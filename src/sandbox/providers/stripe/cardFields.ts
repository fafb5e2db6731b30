/** What is typed of a card. Digits alone, but for the expiry: `12/34`. */
export interface TypedCard {
  number: string;
  expiry: string;
  code: string;
}

/** An element of a page, in no word of the page's: a server compiles these types without the DOM. */
export interface Place {
  append(...nodes: (object | string)[]): void;
}

/** Fields that stand in for Stripe's. */
export interface CardFields {
  mount(place: Place): void;
  remove(): void;
  focus(): void;
  /** What is typed; null: something is missing, which the fields say. */
  read(): TypedCard | null;
}

interface Shape {
  key: keyof TypedCard;
  label: string;
  placeholder: string;
  autocomplete: AutoFill;
  isWhole: (text: string) => boolean;
}

const shapes: readonly Shape[] = [
  {
    key: 'number',
    label: 'Card number',
    placeholder: '4242 4242 4242 4242',
    autocomplete: 'cc-number',
    isWhole: (text) => /^\d{14,19}$/.test(text),
  },
  {
    key: 'expiry',
    label: 'Expiry (month / year)',
    placeholder: '12/34',
    autocomplete: 'cc-exp',
    isWhole: (text) => /^(0[1-9]|1[0-2])\/?\d\d$/.test(text),
  },
  {
    key: 'code',
    label: 'Security code',
    placeholder: '123',
    autocomplete: 'cc-csc',
    isWhole: (text) => /^\d{3,4}$/.test(text),
  },
];

let names = 0;

/** One field with its label and its fault, in nobody's looks but the page's. Styles go by CSSOM: a strict policy refuses others. */
function field({ label, placeholder, autocomplete, isWhole }: Shape) {
  names += 1;
  const id = `stripe-stand-in-${names}`;
  const caption = document.createElement('label');
  const input = document.createElement('input');
  const fault = document.createElement('span');
  caption.htmlFor = id;
  caption.textContent = label;
  Object.assign(input, { id, placeholder, autocomplete, inputMode: 'numeric', type: 'text' });
  fault.id = `${id}-fault`;
  input.setAttribute('aria-describedby', fault.id);
  Object.assign(input.style, {
    font: 'inherit',
    color: 'inherit',
    background: 'transparent',
    border: '1px solid color-mix(in srgb, currentcolor 55%, transparent)',
    borderRadius: '8px',
    padding: '8px 10px',
    inlineSize: '100%',
    boxSizing: 'border-box',
  });
  const box = document.createElement('div');
  Object.assign(box.style, { display: 'grid', gap: '4px', alignContent: 'start', minInlineSize: '0' });
  box.append(caption, input, fault);
  const text = () => input.value.replace(/\s/g, '');
  const say = () => {
    const isRight = isWhole(text());
    fault.textContent = isRight ? '' : 'This is incomplete.';
    input.setAttribute('aria-invalid', String(!isRight));
    return isRight;
  };
  // A fault goes once it is mended, and comes only when it is sent.
  input.addEventListener('input', () => input.getAttribute('aria-invalid') === 'true' && say());
  return { box, input, text, say };
}

/** Needs a document. */
export function cardFields(): CardFields {
  const fields = shapes.map((shape) => ({ key: shape.key, ...field(shape) }));
  const root = document.createElement('div');
  Object.assign(root.style, {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(11rem, 100%), 1fr))',
    gap: '12px',
  });
  const note = document.createElement('p');
  note.textContent = 'This is not Stripe: the Daybook sandbox stands in for it, and takes test cards alone.';
  note.style.margin = '0';
  for (const wide of [note, fields[0]?.box]) wide?.style.setProperty('grid-column', '1 / -1');
  root.append(note, ...fields.map(({ box }) => box));
  return {
    mount: (place) => place.append(root),
    remove: () => root.remove(),
    focus: () => fields[0]?.input.focus(),
    read() {
      const wrong = fields.filter(({ say }) => !say());
      wrong[0]?.input.focus();
      if (wrong.length > 0) return null;
      const typed: TypedCard = { number: '', expiry: '', code: '' };
      for (const { key, text } of fields) typed[key] = text();
      return typed;
    },
  };
}

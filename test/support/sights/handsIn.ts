/** What somebody does with an atom whose words need no waiting for roles: by a selector, and what is read there at the beginning. */
export interface Hands {
  /** Waits until there is one. @param words of its name or its text; absent: the first. */
  see(selector: string, words?: string | RegExp): Promise<HTMLElement>;
  press(selector: string, words?: string | RegExp): Promise<void>;
  write(selector: string, text: string): Promise<void>;
}

const patienceMs = 15_000;

export function handsIn(container: HTMLElement): Hands {
  const find = (selector: string, words: string | RegExp | undefined) =>
    [...container.querySelectorAll<HTMLElement>(selector)].find((element) => {
      const said = [element.ariaLabel, element.textContent?.trim()];
      return said.some(
        (text) =>
          words === undefined ||
          (typeof words === 'string' ? text?.startsWith(words) : words.test(text ?? '')),
      );
    });
  const see: Hands['see'] = (selector, words) =>
    new Promise((resolve, reject) => {
      const begin = performance.now();
      const look = () => {
        const found = find(selector, words);
        if (found) resolve(found);
        else if (performance.now() - begin < patienceMs) setTimeout(look, 16);
        else
          reject(
            new Error(`There is no ${selector} ${words ?? ''}: ${container.textContent?.slice(0, 300)}`),
          );
      };
      look();
    });
  return {
    see,
    press: async (selector, words) => (await see(selector, words)).click(),
    async write(selector, text) {
      const input = await see(selector);
      // React hears of a value that the element's own setter was given.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

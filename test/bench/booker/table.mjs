import { figures, isMet } from './figures.mjs';
import { incumbent } from './incumbent.mjs';

const number = (value) => {
  if (value === undefined) return '';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
};

/** Ours is the median and, in brackets, what nine of ten runs stay within; the incumbent's median stands behind it. */
export function tableOf(cases) {
  const head = ['', ...cases.flatMap(({ name }) => [name, 'incumbent']), 'aim', 'met'];
  const rows = figures.map((figure) => {
    const cells = cases.flatMap(({ summary, place }) => {
      const { median, p90 } = summary[figure.key];
      return [`${number(median)} (${number(p90)})`, number(incumbent[figure.key]?.[place])];
    });
    return [figure.name, ...cells, ...verdictOf(figure, cases)];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function verdictOf(figure, cases) {
  if (figure.aim === undefined) return ['', ''];
  const judged = cases.filter(({ cpu }) => cpu === 4);
  const isAllMet = judged.every(({ summary }) => isMet(figure, summary[figure.key].median));
  return [
    `${figure.isBelow ? 'below' : 'at most'} ${figure.aim}`,
    judged.length === 0 ? '' : isAllMet ? 'yes' : 'NO',
  ];
}

/** One line for each aim that was missed, and where. */
export const missedAims = (cases) =>
  figures
    .filter(({ aim }) => aim !== undefined)
    .flatMap((figure) =>
      cases
        .filter(({ cpu, summary }) => cpu === 4 && !isMet(figure, summary[figure.key].median))
        .map(
          ({ name, summary }) =>
            `${figure.name}: ${number(summary[figure.key].median)} of ${figure.aim}, ${name}`,
        ),
    );

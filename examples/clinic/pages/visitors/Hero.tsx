import { words } from '../words/language.js';

export function Hero() {
  return (
    <section className="hero">
      <div className="hero-text">
        <h1>{words.heroTitle}</h1>
        <p>{words.heroText}</p>
        <ul className="hero-facts">
          {words.heroFacts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <Spine />
    </section>
  );
}

const vertebrae = Array.from({ length: 11 }, (_, index) => index);

/** A spine in its good curve. */
function Spine() {
  return (
    <svg className="spine" viewBox="0 0 400 220" aria-hidden="true">
      <circle className="spine-sun" cx="270" cy="104" r="92" />
      <g>
        {vertebrae.map((index) => {
          const along = index / (vertebrae.length - 1);
          const x = 36 + along * 328;
          const y = 112 - Math.sin(along * Math.PI * 1.9) * 52;
          const turn = -Math.cos(along * Math.PI * 1.9) * 42;
          const height = 34 + along * 22;
          return (
            <rect
              key={index}
              className="spine-vertebra"
              x={-11}
              y={-height / 2}
              width="22"
              height={height}
              rx="9"
              transform={`translate(${x} ${y}) rotate(${turn})`}
            />
          );
        })}
      </g>
    </svg>
  );
}

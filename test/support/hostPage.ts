/** What pages do to the elements of whoever moves in, at the strength of a class and an element. */
const hostRules = `
  body { font: italic 22px/3 serif; letter-spacing: 4px; text-transform: uppercase; text-align: center; color: lime; word-spacing: 9px; text-indent: 20px; }
  .content button, button { background: red; border: 3px dashed blue; padding: 20px; border-radius: 0; min-width: 200px; box-shadow: 0 0 9px red; text-transform: uppercase; transition: all 3s; }
  .content input, .content textarea, .content select, input { background: pink; border: 5px solid; height: 80px; margin: 20px; width: 50%; border-radius: 40px; }
  .content h2, .content h3, h3 { font-size: 60px; margin: 40px; color: red; }
  .content p, .content span, .content strong, .content label, .content mark { margin: 1em; color: red; display: block; font-size: 30px; }
  .content dl, .content dt, .content dd, .content header, .content form { margin: 12px; padding: 9px; line-height: 3; float: inline-end; }
  .content table, .content td, th { border: 2px solid red; background: yellow; padding: 20px; width: 900px; }
  .content ul, .content li, ul { list-style: square; padding-left: 90px; margin: 30px; }
  .content a, a { color: red; text-decoration: none; background: yellow; }
  .content svg, .content img, svg { display: block; width: 100%; height: auto; vertical-align: middle; fill: red; }
  .content button::before, .content span::after { content: 'host'; color: red; position: static; }
  *, ::before, ::after { border-width: 0; border-style: dotted; }
`;

/** Does something while the page around has rules of its own. What they reach stands in `.content`. */
export function onHostPage<Result>(act: () => Result): Result {
  const sheet = document.createElement('style');
  sheet.textContent = hostRules;
  document.head.prepend(sheet);
  try {
    return act();
  } finally {
    sheet.remove();
  }
}

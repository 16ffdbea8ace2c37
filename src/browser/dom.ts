/** An element with a class (none where it is empty) and what stands in it. */
export function make(name: string, className: string, ...parts: (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...parts);
  return element;
}

/** A button that does something on the screen, and is left out on paper. */
export function button(label: string, act: (self: HTMLElement) => void, className = 'btn'): HTMLElement {
  const element = make('button', `${className} no-print`, label);
  element.setAttribute('type', 'button');
  element.addEventListener('click', () => act(element));
  return element;
}

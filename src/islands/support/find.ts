/** Finds the one element that an island's markup must hold, typed by its class; a missing one is a fault of the page and throws. */
export function find<T extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new (...args: never[]) => T,
): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`${root instanceof Element ? root.localName : 'page'}: missing ${selector} (${type.name})`);
}

/** The sentences of an island, by name, as its markup gives them. */
export type Messages = ReadonlyMap<string, string>;

/** Reads the sentences of an island from its `<template data-messages>`: one `<p data-name="…">` each. */
export function readMessages(element: Element): Messages {
  const template = element.querySelector('template[data-messages]');
  const lines =
    template instanceof HTMLTemplateElement
      ? template.content.querySelectorAll<HTMLElement>('[data-name]')
      : [];
  return new Map(Array.from(lines, (line) => [line.dataset['name'] ?? '', line.textContent.trim()]));
}

/** Gives a sentence with its `{name}` places filled; one that the markup forgot is a fault of the page and throws. */
export function fill(messages: Messages, name: string, values: Readonly<Record<string, string>>): string {
  const sentence = messages.get(name);
  if (sentence === undefined) throw new Error(`no message "${name}" in the markup`);
  return sentence.replace(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole);
}

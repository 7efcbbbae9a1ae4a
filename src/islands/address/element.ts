import { find } from '../support/find.ts';

/** Makes an element that holds nothing but text. */
export function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Finds what the markup marks as `data-…`. */
export function part(root: ParentNode, name: string): HTMLElement {
  return find(root, `[data-${name}]`, HTMLElement);
}

/** Copies the one element that the checker's `<template data-…>` holds. */
export function stamp(root: ParentNode, name: string): HTMLElement {
  const template = find(root, `template[data-${name}]`, HTMLTemplateElement);
  return find(document.importNode(template.content, true), '*', HTMLElement);
}

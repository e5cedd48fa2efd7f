import { Children, isValidElement } from 'react';
import type { ReactNode } from 'react';

/** A document as plain data: what its components come to, for writers that draw no HTML. */
export type TreeNode = string | TreeElement;

export interface TreeElement {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly TreeNode[];
}

/** Draws a component by itself; nothing leaves it to the component. */
export type Draw = (
  component: unknown,
  props: Readonly<Record<string, unknown>>,
) => TreeNode | null;

/**
 * Components are called as the plain functions the report's are: none of them holds state. What
 * does, such as a chart, is drawn by `draw`.
 */
export function treeOf(node: ReactNode, draw: Draw): TreeNode[] {
  return Children.toArray(node).flatMap((child): TreeNode[] => {
    if (typeof child === 'string') return [child];
    if (typeof child === 'number' || typeof child === 'bigint') return [String(child)];
    if (!isValidElement<Readonly<Record<string, unknown>>>(child)) return [];
    const { type, props } = child;
    const children = props['children'] as ReactNode;
    if (typeof type === 'string') {
      return [{ tag: type, props, children: treeOf(children, draw) }];
    }
    const drawn = draw(type, props);
    if (drawn !== null) return [drawn];
    return typeof type === 'function'
      ? treeOf((type as (own: typeof props) => ReactNode)(props), draw)
      : treeOf(children, draw);
  });
}

export function isElement(node: TreeNode): node is TreeElement {
  return typeof node !== 'string';
}

/** A text property, such as `className`; empty where there is none. */
export function textProp({ props }: TreeElement, name: string): string {
  const value = props[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function hasClass(element: TreeElement, name: string): boolean {
  return textProp(element, 'className').split(' ').includes(name);
}

export function textOf(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join('');
}

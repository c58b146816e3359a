import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Where something floats: below (or above, where there is more room) what opened it, or at a point. */
export type Anchor = { element: Element } | { x: number; y: number };

/**
 * Something in front of the page beside what opened it. Closes on Escape, on a press outside, and when the page scrolls away under it;
 * the focus goes to the part marked `data-first`, and back to where it was at the end.
 */
export function Floating(props: {
  anchor: Anchor;
  onClose: () => void;
  children: ComponentChildren;
  class?: string;
  /** As wide as what opened it, at least. */
  matchWidth?: boolean;
  /** Which side of the anchor it stands at when it fits. */
  align?: 'start' | 'end';
}) {
  const box = useRef<HTMLDivElement>(null);
  const { anchor, matchWidth = false, align = 'start' } = props;
  const close = useRef(props.onClose);
  close.current = props.onClose;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const before = document.activeElement;
    element.showPopover();
    place(element, anchor, matchWidth, align);
    element.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
    const resize = new ResizeObserver(() => place(element, anchor, matchWidth, align));
    resize.observe(element);
    return () => {
      resize.disconnect();
      if (element.contains(document.activeElement) || document.activeElement === document.body)
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [anchor, matchWidth, align]);

  useEffect(() => {
    const outside = (event: Event): void => {
      const target = event.target instanceof Node ? event.target : null;
      if (box.current?.contains(target)) return;
      if ('element' in anchor && anchor.element.contains(target) && event.type !== 'scroll') return;
      if (event.type === 'scroll' && 'element' in anchor && !target?.contains(anchor.element)) return;
      close.current();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('scroll', outside, true);
    window.addEventListener('resize', outside);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('scroll', outside, true);
      window.removeEventListener('resize', outside);
      document.removeEventListener('keydown', key, true);
    };
  }, [anchor]);

  return (
    <div ref={box} popover="manual" class={`floating ${props.class ?? ''}`}>
      {props.children}
    </div>
  );
}

const margin = 8;

function place(element: HTMLElement, anchor: Anchor, matchWidth: boolean, align: 'start' | 'end'): void {
  const around = 'element' in anchor ? anchor.element.getBoundingClientRect() : new DOMRect(anchor.x, anchor.y, 0, 0);
  if (matchWidth) element.style.minWidth = `${around.width}px`;
  const { innerWidth, innerHeight } = window;
  const below = innerHeight - around.bottom - margin;
  const above = around.top - margin;
  element.style.maxHeight = `${Math.max(below, above) - margin}px`;
  const { width, height } = element.getBoundingClientRect();
  const top = height <= below || below >= above ? around.bottom + 4 : around.top - height - 4;
  const left = align === 'start' ? around.left : around.right - width;
  element.style.top = `${clamp(top, margin, innerHeight - height - margin)}px`;
  element.style.left = `${clamp(left, margin, innerWidth - width - margin)}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

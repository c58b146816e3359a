// What can be measured about a page for people who read with little contrast or with a screen reader.
import type { Page } from 'playwright-core';

/** Texts whose contrast is below AA (4.5, or 3 for large text), each with its contrast. Source: WCAG 2.2, 1.4.3. */
export async function findFaintText(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(${measureContrast})()`);
}

/** Buttons, links and fields that a screen reader could not name. */
export async function findUnnamed(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(${listUnnamed})()`);
}

/** Where each character of each line stands in a page laid out in this direction: pixels from the line's left edge, 0 for the unseen. Two measurements of one place may be a pixel apart. */
export async function measureCharacters(
  page: Page,
  lines: readonly string[],
  direction: 'ltr' | 'rtl',
): Promise<number[][]> {
  return page.evaluate<number[][]>(`(${measureLines})(${JSON.stringify(lines)}, '${direction}')`);
}

// All run in the page, so they are text here: this project's own types know no document.

const measureContrast = `() => {
  // Colours on their way to others are neither.
  for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const layer = read(getComputedStyle(at).backgroundColor);
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] === 1) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255, 1]);
  };
  const light = ([r, g, b]) =>
    [r, g, b]
      .map((part) => part / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent.trim();
    if (text === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (element.closest('.unseen, script, style, :disabled, [aria-disabled=true], .skip, option')) continue;
    const style = getComputedStyle(element);
    const below = ground(element);
    const [one, other] = [light(over(read(style.color), below)), light(below)].sort((a, b) => b - a);
    const contrast = (one + 0.05) / (other + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (contrast < (large ? 3 : 4.5)) faint.push(text.slice(0, 40) + ' ' + contrast.toFixed(2));
  }
  return faint;
}`;

const listUnnamed = `() =>
  [...document.querySelectorAll('button, a[href], input, textarea, select, [role=option], dialog')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const labels = element.labels ? [...element.labels].map((label) => label.textContent) : [];
      const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
      const spoken = element.matches('input, textarea, select') ? '' : element.textContent;
      return ![element.getAttribute('aria-label'), ...by, ...labels, spoken].some((name) => (name ?? '').trim() !== '');
    })
    .map((element) => element.outerHTML.slice(0, 120))`;

const measureLines = `(lines, direction) => lines.map((text) => {
  const line = document.createElement('div');
  line.dir = direction;
  line.style.cssText = 'white-space: pre; width: max-content; font: 16px sans-serif';
  line.textContent = text;
  document.body.replaceChildren(line);
  const edge = line.getBoundingClientRect().left;
  return Array.from({ length: text.length }, (_, index) => {
    const range = document.createRange();
    range.setStart(line.firstChild, index);
    range.setEnd(line.firstChild, index + 1);
    const { width, left } = range.getBoundingClientRect();
    return width === 0 ? 0 : Math.round(left - edge);
  });
})`;

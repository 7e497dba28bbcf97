import { Offsets } from './offsets.js';
import { el } from './dom.js';

const MARGIN = 600;

/**
 * A list of any length in a scrolling element, of which only what is seen is rendered. Heights are
 * estimated until an item has been rendered; what is seen stays in place when they turn out
 * otherwise.
 */
export class VirtualList {
  #viewport;
  #content;
  #render;
  #estimate;
  #onRender;
  #offsets = new Offsets([]);
  #elements = new Map();
  #width = 0;

  /**
   * @param viewport the scrolling element, to which the list is added
   * @param render makes the element of an item
   * @param estimate about how high an item will be, given the list's width
   * @param onRender called when other items have been rendered
   * @param role the role of the element that holds the items
   */
  constructor({ viewport, render, estimate, onRender = () => {}, role = null }) {
    this.#viewport = viewport;
    this.#render = render;
    this.#estimate = estimate;
    this.#onRender = onRender;
    this.#content = el('div', { class: 'virtual', role });
    viewport.append(this.#content);
    viewport.addEventListener('scroll', () => this.#show(), { passive: true });
    new ResizeObserver(() => this.#resize()).observe(viewport);
  }

  /** Begins anew with so many items, at the top. */
  reset(count) {
    this.#measure(count);
    this.#viewport.scrollTop = 0;
    this.refresh();
  }

  /** Renders anew what is seen. */
  refresh() {
    this.#content.replaceChildren();
    this.#elements.clear();
    this.#show();
  }

  /** The element of an item, if it is rendered just now. */
  element(index) {
    return this.#elements.get(index) ?? null;
  }

  /** The items that are in sight, whole or in part: the first and the one behind the last. */
  get range() {
    const top = this.#viewport.scrollTop;
    const count = this.#offsets.count;
    return [this.#offsets.at(top), Math.min(count, this.#offsets.at(top + this.#room) + 1)];
  }

  /** Scrolls until an item is in sight; no further than needed, or to a share of the height. */
  scrollTo(index, share = null) {
    // Heights near the goal are known only once it has been rendered, so it is aimed at again.
    for (let tries = 0; tries < 4; tries++) {
      const before = this.#viewport.scrollTop;
      this.#viewport.scrollTop = this.#goal(index, share);
      this.#show();
      if (Math.abs(this.#viewport.scrollTop - before) < 1) {
        return;
      }
    }
  }

  /** Scrolls so that something inside a rendered item comes to a share of the height. */
  center(element, share = 0.35) {
    for (let tries = 0; tries < 3; tries++) {
      const box = element.getBoundingClientRect();
      const goal = this.#viewport.getBoundingClientRect().top + this.#headHeight + this.#room * share;
      const off = box.top - goal;
      if (!element.isConnected || Math.abs(off) < 2) {
        return;
      }
      this.#viewport.scrollTop += off;
      this.#show();
    }
  }

  #goal(index, share) {
    const begin = this.#offsets.of(index);
    const end = begin + this.#offsets.height(index);
    if (share !== null) {
      return begin - this.#room * share;
    }
    const top = this.#viewport.scrollTop;
    return begin < top ? begin : end > top + this.#room ? end - this.#room : top;
  }

  /** What stands above the list in the scrolling element is taken to stick to its top. */
  get #headHeight() {
    return this.#content.offsetTop;
  }

  get #room() {
    return Math.max(0, this.#viewport.clientHeight - this.#headHeight);
  }

  #measure(count) {
    this.#width = this.#viewport.clientWidth;
    const heights = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      heights[i] = this.#estimate(i, this.#width);
    }
    this.#offsets = new Offsets(heights);
  }

  /** Heights change with the width: what stood at the top stays there. */
  #resize() {
    if (this.#viewport.clientWidth !== this.#width && this.#viewport.clientWidth > 0) {
      const first = this.#offsets.at(this.#viewport.scrollTop);
      const into = this.#viewport.scrollTop - this.#offsets.of(first);
      this.#measure(this.#offsets.count);
      this.#content.style.height = `${this.#offsets.total}px`;
      this.#viewport.scrollTop = this.#offsets.of(first) + into;
      this.refresh();
    } else {
      this.#show();
    }
  }

  #show() {
    const count = this.#offsets.count;
    if (this.#viewport.clientHeight === 0) {
      return;
    }
    this.#content.style.height = `${this.#offsets.total}px`;
    const top = this.#viewport.scrollTop;
    const first = Math.max(0, this.#offsets.at(top - MARGIN));
    const end = count === 0 ? 0 : this.#offsets.at(top + this.#room + MARGIN) + 1;
    this.#drop(first, end);
    if (this.#add(first, end)) {
      this.#correct(first, end);
      this.#onRender();
    }
    this.#place(first, end);
  }

  #drop(first, end) {
    for (const [index, element] of this.#elements) {
      if (index < first || index >= end) {
        if (element.contains(document.activeElement)) {
          this.#viewport.focus({ preventScroll: true });
        }
        element.remove();
        this.#elements.delete(index);
      }
    }
  }

  #add(first, end) {
    let added = false;
    let next = null;
    for (let i = end - 1; i >= first; i--) {
      let element = this.#elements.get(i);
      if (element === undefined) {
        element = this.#render(i);
        this.#elements.set(i, element);
        this.#content.insertBefore(element, next);
        added = true;
      }
      next = element;
    }
    return added;
  }

  /** Takes the true heights; those above what is seen must not move it. */
  #correct(first, end) {
    const top = this.#viewport.scrollTop;
    const anchor = this.#offsets.at(top);
    let moved = 0;
    for (let i = first; i < end; i++) {
      const height = this.#elements.get(i).offsetHeight;
      const change = height - this.#offsets.height(i);
      if (change !== 0) {
        this.#offsets.setHeight(i, height);
        moved += i < anchor ? change : 0;
      }
    }
    this.#content.style.height = `${this.#offsets.total}px`;
    if (moved !== 0) {
      this.#viewport.scrollTop = top + moved;
    }
  }

  #place(first, end) {
    let offset = this.#offsets.of(first);
    for (let i = first; i < end; i++) {
      this.#elements.get(i).style.transform = `translateY(${offset}px)`;
      offset += this.#offsets.height(i);
    }
  }
}

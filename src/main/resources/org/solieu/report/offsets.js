/** The heights of a list's items and where each item begins, in a Fenwick tree. */
export class Offsets {
  #heights;
  #tree;
  #top;

  constructor(heights) {
    const count = heights.length;
    this.#heights = Float64Array.from(heights);
    this.#tree = new Float64Array(count + 1);
    for (let i = 1; i <= count; i++) {
      this.#tree[i] += this.#heights[i - 1];
      const parent = i + (i & -i);
      if (parent <= count) {
        this.#tree[parent] += this.#tree[i];
      }
    }
    this.#top = 1;
    while (this.#top * 2 <= count) {
      this.#top *= 2;
    }
  }

  get count() {
    return this.#heights.length;
  }

  get total() {
    return this.of(this.count);
  }

  height(index) {
    return this.#heights[index];
  }

  /** Where an item begins. */
  of(index) {
    let sum = 0;
    for (let i = index; i > 0; i -= i & -i) {
      sum += this.#tree[i];
    }
    return sum;
  }

  setHeight(index, height) {
    const change = height - this.#heights[index];
    this.#heights[index] = height;
    for (let i = index + 1; i < this.#tree.length; i += i & -i) {
      this.#tree[i] += change;
    }
  }

  /** The item at an offset; the first or last where there is none. */
  at(offset) {
    let index = 0;
    let rest = offset;
    for (let step = this.#top; step > 0; step >>= 1) {
      if (index + step < this.#tree.length && this.#tree[index + step] <= rest) {
        index += step;
        rest -= this.#tree[index];
      }
    }
    return Math.max(0, Math.min(index, this.count - 1));
  }
}

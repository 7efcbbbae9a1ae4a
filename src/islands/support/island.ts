/** A custom element around HTML that is already there. What it listens to ends, by the signal, when it leaves the page; it wakes anew when it comes back. */
export abstract class Island extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    this.wake(this.#stop.signal);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** Shows what needs JavaScript and starts to listen, until `signal` ends it. */
  protected abstract wake(signal: AbortSignal): void;
}

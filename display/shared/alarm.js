// @ts-check

/** A timer that is wound up again and again and rings when that stops. */
export class Alarm {
  /**
   * @param {number} ms
   * @param {() => void} ring
   */
  constructor(ms, ring) {
    this.ms = ms;
    this.ring = ring;
    this.timer = 0;
    this.woundAt = Date.now();
  }

  windUp() {
    this.stop();
    this.woundAt = Date.now();
    this.timer = setTimeout(() => {
      this.timer = 0;
      this.ring();
    }, this.ms);
  }

  windUpOnce() {
    if (!this.timer) this.windUp();
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  /** Timers sleep with the device; the wall clock does not. */
  isOverdue() {
    return Date.now() - this.woundAt > this.ms;
  }
}

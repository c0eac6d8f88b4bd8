// @ts-check
import { effect } from '@preact/signals-core';
import { Component } from 'preact';

/**
 * A component that draws itself again when a signal that it read changes, or when one of its props is
 * another object than before.
 * @template Props
 * @param {(props: Props) => any} draw
 * @returns {import('preact').ComponentClass<Props>}
 */
export function observed(draw) {
  return class extends Component {
    forget = () => {};

    /**
     * @override
     * @param {any} next
     */
    shouldComponentUpdate(next) {
      const now = /** @type {any} */ (this.props);
      return Object.keys({ ...next, ...now }).some((name) => next[name] !== now[name]);
    }

    /** @override */
    render() {
      this.forget();
      /** @type {any} */
      let drawn;
      let first = true;
      this.forget = effect(() => {
        if (first) drawn = draw(/** @type {any} */ (this.props));
        else this.forceUpdate();
        first = false;
      });
      return drawn;
    }

    /** @override */
    componentWillUnmount() {
      this.forget();
    }
  };
}

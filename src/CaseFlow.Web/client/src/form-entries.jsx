import { useContext } from 'preact/hooks';
import { Description, Errors, FormContext } from '@bpmn-io/form-js-viewer';

/** What people typed into fields, beside what it means: what means nothing is kept as it was typed, and is a problem. */
export class Entries {
  static $inject = ['eventBus'];
  #byPath = new Map();

  constructor(eventBus) {
    // the rows behind it move up, and what was typed would stand in another row
    eventBus.on('repeatRenderManager.remove', ({ dataPath }) => this.#forget(`${dataPath.join('.')}.`));
  }

  find(path) {
    return this.#byPath.get(path.join('.'));
  }

  keep(path, entry) {
    this.#byPath.set(path.join('.'), entry);
  }

  #forget(list) {
    [...this.#byPath.keys()].filter(path => path.startsWith(list)).forEach(path => this.#byPath.delete(path));
  }
}

/** What a field shows, and what it does with what is typed; it reads that into a value or a problem, and writes a value as it would be typed. */
export function useEntry({ fieldInstance: { valuePath }, value = null, errors = [], onChange, onBlur, readonly }, { read, write }) {
  const entries = useContext(FormContext).getService('entries');
  const known = entries.find(valuePath);
  const shown = known && known.value === value ? known.typed : write(value);

  function take(typed) {
    const entry = { typed, value: null, ...read(typed) };
    entries.keep(valuePath, entry);
    if (entry.value !== value || errors.length > 0) {
      onChange({ value: entry.value });
    }
  }

  // nobody is told what is wrong with a word of which the half is written
  function leave(typed) {
    if (readonly) {
      return;
    }

    if (JSON.stringify(typed) !== JSON.stringify(shown)) {
      take(typed);
    }

    const entry = entries.find(valuePath);
    if (entry?.problem) {
      onChange({ value: entry.value });
    }

    onBlur();
  }

  return { shown, take, leave };
}

/** A field of the form around its inputs: what helps, and what is wrong. */
export function Field({ field, domId, errors = [], disabled, readonly, children }) {
  const states = { 'fjs-has-errors': errors.length > 0, 'fjs-disabled': disabled, 'fjs-readonly': readonly };
  const classes = Object.keys(states).filter(name => states[name]);
  return (
    <div class={['fjs-form-field', `fjs-form-field-${field.type}`, ...classes].join(' ')}>
      {children}
      <Description id={`${domId}-description`} description={field.description} />
      <Errors id={`${domId}-error-message`} errors={errors} />
    </div>
  );
}

/** What every input says of itself. */
export function inputOf({ field, domId, errors = [], disabled, readonly, onFocus }) {
  const described = [field.description && `${domId}-description`, errors.length > 0 && `${domId}-error-message`];
  return {
    class: 'fjs-input',
    autocomplete: 'off',
    disabled,
    readOnly: readonly,
    required: field.validate?.required,
    onFocus,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    'aria-invalid': errors.length > 0,
  };
}

import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import './form-view.css';
import { ownFields } from './form-fields.js';
import { localise } from './form-messages.js';
import { loadStylesheet } from './stylesheet.js';

const pause = 400;

/** Shows a drawn form. Schema and data go in; every change, after a short pause, comes out. */
export async function mount(element, stream, options, owner) {
  await loadStylesheet('form-view.css', import.meta.url);
  const { schema, data } = JSON.parse(new TextDecoder().decode(await stream.arrayBuffer()));
  const view = new FormView(element, options, owner);
  await view.form.importSchema(schema, data);
  view.watch();
  return view;
}

class FormView {
  constructor(element, { readOnly, messages }, owner) {
    this.owner = owner;
    this.element = element;
    this.form = new Form({ container: element, properties: { readOnly }, additionalModules: [ownFields] });
    localise(this.form, messages);
    // a button that the form draws itself sends like the one of the page
    this.form.on('submit', () => this.submitting || owner.invokeMethodAsync('SubmitAsync'));
  }

  watch() {
    this.sent = this.values();
    this.form.on('changed', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.flush(), pause);
    });

    // whoever leaves a field may leave the page with the next click
    this.left = new AbortController();
    this.element.addEventListener('focusout', () => this.flush(), this.left);
    window.addEventListener('pagehide', () => this.flush(), this.left);
  }

  /** What a person has filled in, without what the form only reads. */
  values() {
    return JSON.stringify(this.form._getSubmitData());
  }

  async flush() {
    clearTimeout(this.timer);
    const values = this.values();
    if (values !== this.sent) {
      this.sent = values;
      await this.owner.invokeMethodAsync('ChangeAsync', values);
    }
  }

  /** Checks every field; what is filled in, whether that has come out before, and what is wrong with it in the order of the form. */
  submit() {
    clearTimeout(this.timer);
    this.submitting = true;
    try {
      this.form.submit();
    } finally {
      this.submitting = false;
    }

    const values = this.values();
    const changed = values !== this.sent;
    this.sent = values;
    return { values, changed, problems: this.problems() };
  }

  problems() {
    const { errors } = this.form._getState();
    return this.instances()
      .map(({ id, valuePath, indexes }) => ({
        path: valuePath.join('.'),
        label: this.label(id),
        message: [errors[id], ...Object.values(indexes ?? {})].reduce((found, index) => found?.[index]),
      }))
      .filter(({ message }) => message?.length)
      .map(problem => ({ ...problem, message: problem.message.join(' ') }));
  }

  /** Shows at its field what the server refused, by path; gives back all of it, with the field's label where there is one. */
  refuse(messages) {
    const errors = {};
    const labels = {};
    for (const { id, valuePath, indexes } of this.instances()) {
      const path = valuePath.join('.');
      if (path in messages) {
        place(errors, [id, ...Object.values(indexes ?? {})], [messages[path]]);
        labels[path] = this.label(id);
      }
    }

    this.form._setState({ errors });
    return Object.entries(messages).map(([path, message]) => ({ path, label: labels[path] ?? '', message }));
  }

  focus(path) {
    const instance = this.instances().find(({ valuePath }) => valuePath.join('.') === path);
    if (instance) {
      const suffix = Object.values(instance.indexes ?? {}).map(index => `_${index}`).join('');
      this.form._container.querySelector(`[id^="fjs-form"][id*="-${instance.id}${suffix}"]:is(input, textarea, select, [tabindex])`)?.focus();
    }
  }

  setReadOnly(readOnly) {
    this.form.setProperty('readOnly', readOnly);
  }

  label(id) {
    const { label, dateLabel, timeLabel } = this.form.get('formFieldRegistry').get(id);
    return label ?? dateLabel ?? timeLabel ?? '';
  }

  instances() {
    return this.form.get('formFieldInstanceRegistry').getAllKeyed();
  }

  destroy() {
    this.left?.abort();
    clearTimeout(this.timer);
    this.form.destroy();
  }
}

function place(errors, [first, ...rest], value) {
  errors[first] = rest.length ? place(errors[first] ?? {}, rest, value) : value;
  return errors;
}

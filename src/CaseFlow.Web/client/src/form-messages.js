// what form-js says, and the name under which the page gives the reader's own words for it
const known = [
  [/^Field is required\.$/, 'required'],
  [/^Field must match pattern (.*)\.$/, 'pattern'],
  [/^Field must have minimum value of (.*)\.$/, 'min'],
  [/^Field must have maximum value of (.*)\.$/, 'max'],
  [/^Field must have minimum length of (.*)\.$/, 'minLength'],
  [/^Field must have maximum length of (.*)\.$/, 'maxLength'],
  [/^Value is expected to be an integer\.$/, 'whole'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'decimals'],
  [/^Value is not a number\.$/, 'number'],
];

/** Lets a form say in the reader's language what is wrong with a field; form-js itself speaks English only, and knows nothing of what could not be read. */
export function localise(form, messages) {
  const entries = form.get('entries');
  const validator = form.get('validator');
  const validate = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) => {
    const entry = entries.find(instance.valuePath);
    return entry?.problem && entry.value === (value ?? null)
      ? [say(...entry.problem)]
      : validate(instance, value).map(translate);
  };

  function translate(message) {
    for (const [pattern, name] of known) {
      const match = pattern.exec(message);
      if (match && messages[name]) {
        return say(name, match[1]);
      }
    }

    return message;
  }

  function say(name, limit = '') {
    return messages[name].replace('{0}', limit);
  }
}

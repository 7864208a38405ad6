// what form-js says, and the name under which the page gives the reader's own words for it
const known = [
  [/^Field is required\.$/, 'required'],
  [/^Field must match pattern (.*)\.$/, 'pattern'],
  [/^Field must have minimum value of (.*)\.$/, 'min'],
  [/^Field must have maximum value of (.*)\.$/, 'max'],
  [/^Field must have minimum length of (.*)\.$/, 'minLength'],
  [/^Field must have maximum length of (.*)\.$/, 'maxLength'],
  [/^Value is not a number\.$/, 'number'],
];

/** Lets a form say in the reader's language what is wrong with a field; form-js itself speaks English only. */
export function localise(form, messages) {
  const validator = form.get('validator');
  const validate = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (...args) => validate(...args).map(message => translate(message, messages));
}

function translate(message, messages) {
  for (const [pattern, name] of known) {
    const match = pattern.exec(message);
    if (match && messages[name]) {
      return messages[name].replace('{0}', match[1] ?? '');
    }
  }

  return message;
}

import { Label, Numberfield, useSingleLineTemplateEvaluation } from '@bpmn-io/form-js-viewer';
import { Field, inputOf, useEntry } from './form-entries.jsx';

// more digits than that are not kept by a number
const mostDigits = 15;

/** A number, in the digits of the reader; what is none, or has more decimals than asked for, stays as it was typed. */
export function NumberField(props) {
  const { field, domId } = props;
  const { label, decimalDigits, appearance, validate } = field;
  const { shown, take, leave } = useEntry(props, { read: typed => read(typed, decimalDigits), write: value => `${value ?? ''}` });

  return (
    <Field {...props}>
      <Label htmlFor={domId} label={label} required={validate?.required} />
      <div class="fjs-input-group">
        <Adornment text={appearance?.prefixAdorner} />
        <input {...inputOf(props)} id={domId} type="text" inputmode={decimalDigits === 0 ? 'numeric' : 'decimal'} value={shown}
               onInput={event => take(event.target.value)} onBlur={event => leave(event.target.value)} />
        <Adornment text={appearance?.suffixAdorner} />
      </div>
    </Field>
  );
}

NumberField.config = Numberfield.config;

function Adornment({ text }) {
  const shown = useSingleLineTemplateEvaluation(text ?? '');
  return shown ? <span class="fjs-input-adornment">{shown}</span> : null;
}

function read(typed, decimalDigits) {
  const text = plain(typed);
  const [, whole, decimals = ''] = /^[+-]?(\d*)(?:\.(\d*))?$/.exec(text) ?? [, ''];
  if (text === '') {
    return {};
  }

  if (whole + decimals === '') {
    return { problem: ['number'] };
  }

  if (decimals.length > (decimalDigits ?? mostDigits)) {
    return { problem: decimalDigits === 0 ? ['whole'] : ['decimals', decimalDigits ?? mostDigits] };
  }

  return (whole + decimals).replace(/^0+/, '').length > mostDigits ? { problem: ['digits', mostDigits] } : { value: Number(text) };
}

/** Arabic-Indic and Persian digits and signs as the others; without the marks of direction that come along when text is pasted. */
function plain(typed) {
  return typed
    .replace(/[\u200e\u200f\u061c\s]+$|^[\u200e\u200f\u061c\s]+/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => digit.charCodeAt(0) & 0xf)
    .replace(/[,\u066b]/g, '.')
    .replace(/\u2212/g, '-');
}

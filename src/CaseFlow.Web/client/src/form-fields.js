import { DateField } from './form-dates.jsx';
import { Entries } from './form-entries.jsx';
import { NumberField } from './form-numbers.jsx';

/** Fields of our own, in place of those of form-js that take what is typed for something else. */
export const ownFields = {
  __init__: [['formFields', fields => {
    fields.register('datetime', DateField);
    fields.register('number', NumberField);
  }]],
  entries: ['type', Entries],
};

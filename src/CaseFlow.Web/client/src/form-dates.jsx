import { useRef } from 'preact/hooks';
import { Datetime, Label } from '@bpmn-io/form-js-viewer';
import { Field, inputOf, useEntry } from './form-entries.jsx';

// a year of which two digits are written is none yet
const earliest = '1000-01-01';
const latest = '9999-12-31';

/** A day, a time or both, in the browser's own inputs: they read no day as another, speak the reader's language and fit a phone. */
export function DateField(props) {
  const { field, domId } = props;
  const { subtype, dateLabel, timeLabel, label, disallowPassedDates, timeInterval, validate } = field;
  const [day, time] = [useRef(), useRef()];
  const { shown, take, leave } = useEntry(props, { read: typed => read(typed, field), write: value => write(value, subtype) });
  const typed = () => ({ day: day.current?.value ?? '', time: time.current?.value ?? '', problem: problemOf(day.current, time.current, field) });
  const common = { ...inputOf(props), onInput: () => take(typed()) };
  const dayLabel = dateLabel ?? label;

  return (
    <Field {...props}>
      <div class="cf-moment" onFocusOut={event => event.currentTarget.contains(event.relatedTarget) || leave(typed())}>
        {subtype !== 'time' && (
          <div>
            <Label id={`${domId}-day-label`} htmlFor={`${domId}-day`} label={dayLabel} required={validate?.required} />
            <div class="fjs-input-group">
              <input {...common} ref={day} id={`${domId}-day`} type="date" value={shown.day} min={disallowPassedDates ? today() : earliest} max={latest} />
            </div>
          </div>
        )}
        {(subtype === 'time' || subtype === 'datetime') && (
          <div>
            <Label htmlFor={`${domId}-time`} label={timeLabel ?? (subtype === 'time' ? label : '')} required={validate?.required} />
            <div class="fjs-input-group">
              <input {...common} ref={time} id={`${domId}-time`} type="time" value={shown.time} step={timeInterval ? timeInterval * 60 : undefined}
                     aria-labelledby={subtype === 'datetime' && !timeLabel ? `${domId}-day-label` : undefined} />
            </div>
          </div>
        )}
      </div>
    </Field>
  );
}

DateField.config = Datetime.config;

/** What the browser could not read; it says no more of it than that. */
function problemOf(day, time, { subtype = 'date', disallowPassedDates }) {
  if (day?.validity.rangeUnderflow && disallowPassedDates && day.value >= earliest) {
    return ['past'];
  }

  const isFlawed = input => input && (input.validity.badInput || input.validity.rangeUnderflow || input.validity.rangeOverflow);
  return isFlawed(day) || isFlawed(time) ? [subtype] : undefined;
}

function read({ day, time, problem }, { subtype, timeSerializingFormat }) {
  if (problem || (!day && !time)) {
    return { problem };
  }

  if (subtype === 'datetime' && !(day && time)) {
    return { problem: ['datetime'] };
  }

  if (subtype === 'time') {
    return { value: zoned(today(), time, timeSerializingFormat).split('T')[1] };
  }

  return { value: time ? zoned(day, time, timeSerializingFormat) : day };
}

/** A moment of the reader's zone, as the form asks for it: in UTC, with the zone's offset, or as it is. */
function zoned(day, time, format) {
  const moment = new Date(`${day}T${time}`);
  if (format === 'utc_normalized') {
    return `${moment.toISOString().slice(0, 16)}Z`;
  }

  const behind = moment.getTimezoneOffset();
  const offset = (behind > 0 ? '-' : '+') + new Date(Math.abs(behind) * 60_000).toISOString().slice(11, 16);
  return `${day}T${time}${format === 'utc_offset' ? offset : ''}`;
}

function write(value, subtype) {
  if (!value || (subtype !== 'time' && subtype !== 'datetime')) {
    return { day: value ?? '', time: '' };
  }

  const [day, time] = local(new Date(subtype === 'time' ? `${today()}T${value}` : value));
  return { day: subtype === 'time' ? '' : day, time };
}

/** Day and time of a moment in the reader's zone; empty when it is none. */
function local(moment) {
  return isNaN(moment) ? ['', ''] : new Date(moment - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16).split('T');
}

function today() {
  return local(new Date())[0];
}

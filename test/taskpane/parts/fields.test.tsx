/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { ChoiceField, DurationField, NumberField, PercentField, type Entry, type EntryFieldProps } from '../../../src/taskpane/parts';
import { inPane } from '../support/in-pane';

const entries: Entry[] = [];
beforeEach(() => {
  entries.length = 0;
});

function Held({ as: Field, start, ...rest }: { as: (props: EntryFieldProps & { min?: number; whole?: boolean }) => React.ReactNode; start?: Entry } & Partial<EntryFieldProps> & { min?: number; whole?: boolean }) {
  const [value, setValue] = useState<Entry>(start);
  return (
    <Field
      label="Amount"
      {...rest}
      value={value}
      onChange={(entry) => {
        entries.push(entry);
        setValue(entry);
      }}
    />
  );
}

const box = () => screen.getByLabelText('Amount') as HTMLInputElement;
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });

test.each(['80%', '80', '0.8'])('a percent field takes %s for four fifths and writes it tidily on leaving', (text) => {
  inPane(<Held as={PercentField} />);
  type(text);
  expect(entries).toEqual([0.8]);
  expect(box().value).toBe(text);
  fireEvent.blur(box());
  expect(box().value).toBe('80%');
});

test('what cannot be read stays to be mended, with the reason under it', () => {
  inPane(<Held as={PercentField} />);
  type('most');
  fireEvent.blur(box());
  expect(entries).toEqual([null]);
  expect(box().value).toBe('most');
  expect(screen.getByText('This is not a percentage. Type 80, 80% or 0.8.')).toBeInTheDocument();
  expect(box()).toHaveAttribute('aria-invalid', 'true');
});

test('a blank field means the default, which stands in it in grey', () => {
  inPane(<Held as={PercentField} start={0.9} fallback={0.8} />);
  type('');
  expect(entries).toEqual([undefined]);
  expect(box().placeholder).toBe('80%');
});

test('numbers are read and written as the person writes them', () => {
  inPane(<Held as={NumberField} start={1234.5} />, { language: { locale: 'en', numbersIn: 'de-DE' } });
  expect(box().value).toBe('1.234,5');
  type('0,75');
  expect(entries).toEqual([0.75]);
});

test('a number outside its limits is refused with the limit, a fraction of a person with an example', () => {
  inPane(<Held as={NumberField} min={1} whole />);
  type('0');
  expect(screen.getByText('Too small. The least is 1.')).toBeInTheDocument();
  type('2.5');
  expect(screen.getByText('Type a whole number, such as 3.')).toBeInTheDocument();
  type('3');
  expect(entries).toEqual([null, null, 3]);
  expect(screen.queryByText(/whole number/)).toBeNull();
});

test('a duration is typed as mm:ss or seconds, and shows both', () => {
  inPane(<Held as={DurationField} />);
  type('3:20');
  fireEvent.blur(box());
  expect(entries).toEqual([200]);
  expect(box().value).toBe('200');
  expect(screen.getByText('s = 3:20 min')).toBeInTheDocument();
});

test('a value changed from outside replaces what was typed before', () => {
  const { rerender } = inPane(<NumberField label="Amount" value={5} onChange={() => undefined} />);
  rerender(<NumberField label="Amount" value={7} onChange={() => undefined} />);
  expect(box().value).toBe('7');
});

test('few choices stand open, many in a list', () => {
  const chosen: string[] = [];
  const choices = ['15', '30', '60'].map((value) => ({ value, label: `${value} minutes` }));
  const { rerender } = inPane(<ChoiceField label="Interval" choices={choices} value="30" onChange={(value) => chosen.push(value)} />);
  fireEvent.click(screen.getByRole('radio', { name: '60 minutes' }));
  rerender(<ChoiceField label="Interval" look="list" choices={choices} value="30" onChange={(value) => chosen.push(value)} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Interval' }), { target: { value: '15' } });
  expect(chosen).toEqual(['60', '15']);
});

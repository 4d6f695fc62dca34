/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { WizardFrame, type WizardFrameProps } from '../../../src/taskpane/parts';
import { inPane } from '../support/in-pane';

const pressed: string[] = [];
beforeEach(() => {
  pressed.length = 0;
});

const frame = (changes: Partial<WizardFrameProps> = {}) => (
  <WizardFrame
    title="Staff a day" step="settings" reachable={['data']} heading="What service do you promise?" answer="Peak 34 agents"
    onGo={(step) => pressed.push(`go ${step}`)} onBack={() => pressed.push('back')} onLeave={() => pressed.push('leave')}
    primary={{ label: 'Next', onPress: () => pressed.push('next') }} {...changes}
  >
    <input aria-label="Answer within" />
    <button type="button">Other</button>
  </WizardFrame>
);

test('Enter in a field presses the primary button, Esc goes back', () => {
  inPane(frame());
  fireEvent.keyDown(screen.getByLabelText('Answer within'), { key: 'Enter' });
  fireEvent.keyDown(screen.getByLabelText('Answer within'), { key: 'Escape' });
  expect(pressed).toEqual(['next', 'back']);
});

test('Enter on another button is that button’s own', () => {
  inPane(frame());
  fireEvent.keyDown(screen.getByRole('button', { name: 'Other' }), { key: 'Enter' });
  expect(pressed).toEqual([]);
});

test('Enter that ends a Chinese composition presses nothing', () => {
  inPane(frame());
  fireEvent.keyDown(screen.getByLabelText('Answer within'), { key: 'Enter', isComposing: true });
  expect(pressed).toEqual([]);
});

test('a blocked step says why, and neither Enter nor a click gets past it', () => {
  inPane(frame({ primary: { label: 'Next', onPress: () => pressed.push('next'), blockedBy: 'give a service level.' } }));
  const next = screen.getByRole('button', { name: 'Next' });
  fireEvent.keyDown(screen.getByLabelText('Answer within'), { key: 'Enter' });
  fireEvent.click(next);
  expect(pressed).toEqual([]);
  expect(next).toHaveAccessibleDescription('To go on: give a service level.');
});

test('where one place takes the answer, the reason leads there', () => {
  inPane(frame({ primary: { label: 'Next', onPress: () => pressed.push('next'), blockedBy: 'give a service level.', onMend: () => pressed.push('there') } }));
  fireEvent.click(screen.getByRole('button', { name: 'Go there' }));
  expect(pressed).toEqual(['there']);
  expect(screen.getByRole('button', { name: 'Next' })).toHaveAccessibleDescription('To go on: give a service level.');
});

test('Esc on the first step does nothing', () => {
  inPane(frame({ step: 'data', reachable: [], onBack: undefined }));
  fireEvent.keyDown(screen.getByLabelText('Answer within'), { key: 'Escape' });
  expect(pressed).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
});

test('a step that was answered can be pressed in the bar, one ahead can not', () => {
  inPane(frame());
  fireEvent.click(screen.getByRole('button', { name: 'Data, done' }));
  expect(pressed).toEqual(['go data']);
  expect(screen.queryByRole('button', { name: /Write/ })).toBeNull();
  expect(screen.getByText('Settings, this step').parentElement).toHaveAttribute('aria-current', 'step');
});

test('focus moves to the heading when the step changes, and only then', () => {
  const { rerender } = inPane(frame());
  screen.getByLabelText('Answer within').focus();
  rerender(frame({ answer: 'Peak 35 agents' }));
  expect(screen.getByLabelText('Answer within')).toHaveFocus();
  rerender(frame({ step: 'preview', heading: 'This is what will be written' }));
  expect(screen.getByRole('heading', { name: 'This is what will be written' })).toHaveFocus();
});

test('arriving where the focus was lost, the heading has it; where it is elsewhere, it stays there', () => {
  const elsewhere = document.body.appendChild(document.createElement('button'));
  elsewhere.focus();
  const { unmount } = inPane(frame());
  expect(elsewhere).toHaveFocus();
  unmount();
  elsewhere.remove();
  inPane(frame());
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

test('keys that the frame has answered do not reach the window, where office.js would leave the pane', () => {
  const reached: string[] = [];
  const hear = (event: KeyboardEvent) => reached.push(event.key);
  window.addEventListener('keydown', hear);
  inPane(frame());
  fireEvent.keyDown(screen.getByLabelText('Answer within'), { key: 'Escape' });
  fireEvent.keyDown(screen.getByRole('heading', { level: 2 }), { key: 'Tab' });
  fireEvent.keyDown(screen.getByLabelText('Answer within'), { key: 'Tab' });
  window.removeEventListener('keydown', hear);
  expect(reached).toEqual(['Tab']);
});

test('the live answer is read out politely', () => {
  inPane(frame());
  expect(screen.getByRole('status')).toHaveTextContent('Peak 34 agents');
});

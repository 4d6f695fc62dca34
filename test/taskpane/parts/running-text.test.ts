import { runningText } from '../../../src/taskpane/parts';

describe('Sentences one after the other', () => {
  it('stand apart by a space where the full stop is Western', () => {
    expect(runningText('100 points in all.', 'Leave one blank.')).toBe('100 points in all. Leave one blank.');
  });

  it('need no space after a Chinese full stop, and none before what is left out', () => {
    expect(runningText('共 100 分。', '', '留空则不计分。')).toBe('共 100 分。留空则不计分。');
  });
});

import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../src/crisis/directory/opening.ts';

const at = (iso: string) => Date.parse(iso);
const london = (days: string, from: string, to: string) => ({ zone: 'Europe/London', spans: [{ days, from, to }] });

describe('whether a line is open', () => {
  it('is unknown without hours, and always yes day and night', () => {
    expect(isOpen(undefined, at('2026-11-25T03:00Z'))).toBe('unknown');
    expect(isOpen('always', at('2026-11-25T03:00Z'))).toBe('open');
  });

  it('counts from the first minute to the minute before the last', () => {
    const hours = london('12345', '15:00', '20:00');
    expect(isOpen(hours, at('2026-11-25T14:59:59Z'))).toBe('closed');
    expect(isOpen(hours, at('2026-11-25T15:00:00Z'))).toBe('open');
    expect(isOpen(hours, at('2026-11-25T19:59:59Z'))).toBe('open');
    expect(isOpen(hours, at('2026-11-25T20:00:00Z'))).toBe('closed');
  });

  it('looks at the day of the week there, not here', () => {
    // Friday evening in London is Saturday morning in Auckland.
    const moment = at('2026-11-27T20:30Z');
    expect(isOpen({ zone: 'Pacific/Auckland', spans: [{ days: '6', from: '09:00', to: '10:00' }] }, moment)).toBe(
      'open',
    );
    expect(isOpen(london('6', '20:00', '21:00'), moment)).toBe('closed');
    expect(isOpen(london('5', '20:00', '21:00'), moment)).toBe('open');
  });

  it('goes on past midnight, into a day on which it does not begin', () => {
    const hours = london('5', '22:00', '02:00');
    expect(isOpen(hours, at('2026-11-27T23:30Z'))).toBe('open');
    expect(isOpen(hours, at('2026-11-28T01:59Z'))).toBe('open');
    expect(isOpen(hours, at('2026-11-28T02:00Z'))).toBe('closed');
    expect(isOpen(hours, at('2026-11-27T01:00Z'))).toBe('closed');
    expect(isOpen(london('7', '22:00', '02:00'), at('2026-11-30T01:00Z'))).toBe('open');
  });

  it('ends at midnight', () => {
    const hours = london('1234567', '21:00', '00:00');
    expect(isOpen(hours, at('2026-11-25T23:59Z'))).toBe('open');
    expect(isOpen(hours, at('2026-11-26T00:00Z'))).toBe('closed');
  });

  it('moves with the clocks', () => {
    const hours = london('1234567', '15:00', '20:00');
    // Summer time began on 29 March 2026: 15:00 in London is 14:00 UTC from then on.
    expect(isOpen(hours, at('2026-03-28T14:30Z'))).toBe('closed');
    expect(isOpen(hours, at('2026-03-29T14:30Z'))).toBe('open');
    // In the night in which the clocks go back, half past one comes twice, and the line is open both times.
    const night = london('7', '01:00', '02:00');
    expect(isOpen(night, at('2026-10-25T00:30Z'))).toBe('open');
    expect(isOpen(night, at('2026-10-25T01:30Z'))).toBe('open');
    expect(isOpen(night, at('2026-10-25T02:00Z'))).toBe('closed');
  });

  it('joins several spans, and says so where only the days are known', () => {
    const hours = {
      zone: 'Europe/Madrid',
      spans: [
        { days: '12345', from: '10:00', to: '13:00' },
        { days: '1234', from: '16:00', to: '19:00' },
      ],
    };
    expect(isOpen(hours, at('2026-11-25T09:30Z'))).toBe('open');
    expect(isOpen(hours, at('2026-11-25T13:30Z'))).toBe('closed');
    expect(isOpen(hours, at('2026-11-25T16:30Z'))).toBe('open');
    expect(isOpen(hours, at('2026-11-27T16:30Z'))).toBe('closed');
    const weekdays = { zone: 'Europe/Stockholm', spans: [{ days: '12345' }] };
    expect(isOpen(weekdays, at('2026-11-25T12:00Z'))).toBe('unknown');
    expect(isOpen(weekdays, at('2026-11-28T12:00Z'))).toBe('closed');
  });

  it('is not known for no moment in particular, unless they always answer', () => {
    expect(isOpen('always', null)).toBe('open');
    expect(isOpen({ zone: 'Europe/Berlin', spans: [{ days: '1234567', from: '09:00', to: '17:00' }] }, null)).toBe(
      'unknown',
    );
    expect(isOpen(undefined, null)).toBe('unknown');
  });
});

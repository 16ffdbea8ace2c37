import type { IsoDate } from '../schema/primitives.ts';

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');
const compact = (day: IsoDate): string => day.replace(/-/g, '');

/**
 * A calendar file (iCalendar, RFC 5545) with one all-day event, and a reminder in the morning.
 * @param made the day it is made on
 */
export function calendarFile(day: IsoDate, title: string, text: string, address: string, made: IsoDate): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//An sinh Vinh Phuc//Finder//VI',
    'BEGIN:VEVENT',
    `UID:${compact(day)}-${encodeURIComponent(address).slice(-60)}@an-sinh-vinh-phuc`,
    `DTSTAMP:${compact(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${text}\n${address}`)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT8H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

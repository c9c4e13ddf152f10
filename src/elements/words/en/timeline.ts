// The words of <actor-timeline>.
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const claims = { one: 'claim', other: 'claims' };

export const timelineWords = {
  chart: 'Claims by the year they are about',
  help: 'Arrow keys go from year to year, with Shift they stretch the time that is set; Enter sets one year. With a pointer, drag over years.',
  summary: (dated: number, undated: number): string =>
    `${countOf(dated, claims)} with a date; of ${countOf(undated, claims)} the texts do not say when.`,
  vague: (open: number, vague: number): string =>
    [
      open === 0 ? '' : `${open} without a known beginning or end`,
      vague === 0 ? '' : `${vague} dated only about or perhaps`,
    ]
      .filter(Boolean)
      .join('; '),
  year: (year: number, within: number, across: number): string =>
    `${year}: ${countOf(within, claims)} within the year${across === 0 ? '' : `, ${across} reaching beyond it`}`,
  within: 'within one year',
  across: 'reaching beyond it',
  gap: 'years in between without a claim',
  set: (period: string): string => `Set: ${period}`,
  nothingSet: 'No time is set.',
  anyTime: 'Any time',
  possibly: 'possibly within',
  surely: 'surely within',
  undated: 'also undated claims',
  none: 'No claim of this lens has a date.',
  events: 'What followed what',
  eventsHint:
    'Events, agreements and laws, dated by the narrowest date of a claim about them. One chosen becomes the topic of the lens.',
  noEvents: 'No claim dates an event.',
  about: (count: number): string => `${countOf(count, claims)} about it`,
};

enterEnglish('timeline', timelineWords);

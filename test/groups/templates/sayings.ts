import type { TemplateSlug } from '../../../src/groups/templates/template.ts';
import type { LanguageCode } from '../../../src/words/words.ts';

/** A sentence, and the topic that should come first. */
export type Said = readonly [sentence: string, slug: TemplateSlug];

/** How people say it. */
export const sayings: Partial<Record<LanguageCode, readonly Said[]>> = {
  en: [
    ['I get panic attacks on the bus and I worry about everything', 'anxiety'],
    ["i can't get out of bed and nothing matters", 'depression'],
    ['my dad passed away in spring', 'grief'],
    ['I gave birth six weeks ago and I cry all night', 'postpartum'],
    ['My boss is on me all day and the workload is insane', 'workplace'],
    ['I keep checking the stove over and over', 'ocd'],
    ['i hate my body and keep bingeing', 'eating'],
    ['Looking after my mother with dementia', 'caregivers'],
    ['I think I am gay and my family must not know', 'lgbtq'],
    ['I can’t focus and I’m always late', 'adhd'],
    ['postpartum depression', 'postpartum'],
    ['trying to stay sober after a relapse', 'substance-use'],
    ['so stressed and lonely', 'wellbeing'],
    ['lonely and stressed since my mother died', 'grief'],
    ['my son died last year', 'grief'],
  ],
  pl: [
    ['mam ataki paniki i ciągle się martwię', 'anxiety'],
    ['nie mam siły wstać z łóżka, nic mnie nie cieszy', 'depression'],
    ['moja babcia zmarła i bardzo za nią tęsknię', 'grief'],
    ['Miesiąc temu urodziłam i cały czas płaczę', 'postpartum'],
    ['szef mnie nęka, jestem na skraju wypalenia', 'workplace'],
    ['ciągle myję ręce, bo boję się zarazków', 'ocd'],
    ['biorę leki na cukrzycę i mam dość bólu', 'chronic-illness'],
    ['opiekuję się mamą z demencją', 'caregivers'],
    ['smutno mi i jestem samotna', 'wellbeing'],
  ],
};

/** Sentences about nothing that a group is for. */
export const nothings: Partial<Record<LanguageCode, readonly string[]>> = {
  en: ['I like pizza on Fridays', 'what time does the game start', 'Hello everybody'],
  pl: ['lubię pizzę w piątki', 'o której zaczyna się mecz', 'Cześć wszystkim'],
};

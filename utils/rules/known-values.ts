import { greetingOfDay } from '../clock/workday';
import { greetingNames } from './citizen-name';
import type { Situation } from './situation';

/** What every rule text may name. An empty value counts as unknown. */
export function knownValues({ conversation, channel, agent, now }: Situation): Record<string, string> {
  const names = greetingNames(conversation.citizenName);
  return {
    naam: names?.full ?? '',
    roepnaam: names?.first ?? '',
    voornaam: agent.firstName,
    dagdeel: greetingOfDay(now),
    kanaal: channel.name,
    telefoon: channel.phone ?? '',
    tijden: channel.phoneHours ?? '',
    team: channel.team ?? '',
    anderKanaal: channel.alternativeChannel ?? '',
    terugbellen: channel.callbackUrl ?? '',
    leidinggevende: channel.leader ?? '',
    privacyloket: channel.privacyDesk ?? '',
    calamiteitentekst: channel.calamityText ?? '',
  };
}

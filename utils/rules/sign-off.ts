import type { Situation } from './situation';

/** How a conversation is signed here. */
export interface SignOff {
  /** As the agent is told, in their own form of address: "je voornaam". */
  readonly asked: string;
  /** What to write; '' when that is not known. */
  readonly name: string;
}

const INITIALS = /^(?:\p{Lu}{1,4}|(?:\p{Lu}\.){1,4})$/u;

/** Null where staff do not sign. */
export function signOffOf({ channel, agent }: Pick<Situation, 'channel' | 'agent'>): SignOff | null {
  const your = agent.coachAddress === 'u' ? 'uw' : 'je';
  switch (channel.signOff) {
    case 'geen':
      return null;
    case 'team':
      return { asked: `de naam van ${your} team`, name: channel.team ?? '' };
    case 'initialen':
      return { asked: `${your} initialen`, name: INITIALS.test(agent.firstName) ? agent.firstName : '' };
    case 'voornaam':
      return { asked: `${your} voornaam`, name: agent.firstName };
  }
}

import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import type { Citizen } from '../../practice/script';
import type { Translate } from '../../shared/texts';

interface PracticeRoomProps {
  readonly citizens: readonly Citizen[];
  /** Where one practises with this citizen. */
  readonly addressOf: (id: string) => string;
  readonly t: Translate;
}

/** Whom one can practise with. */
export function PracticeRoom({ citizens, addressOf, t }: PracticeRoomProps) {
  return (
    <>
      <p>{t('deskPracticeHow')}</p>
      <p className="soft">{t('deskPracticeKept')}</p>
      <ul className="practice-cards">
        {citizens.map(({ id, name, where, about }) => (
          <li key={id} className="card">
            <Heading level={2}>{name}</Heading>
            <p className="soft">{t(where)}</p>
            <p>{t(about)}</p>
            <p>
              <Link href={addressOf(id)} target="_blank">
                {t('deskPracticeStart', { name })}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

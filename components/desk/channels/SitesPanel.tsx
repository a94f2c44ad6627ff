import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import type { TextKey, Translate } from '../../shared/texts';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { ConsoleChoice } from './ConsoleChoice';
import type { DeskSite, SiteNews } from './desk-site';
import { SiteRow } from './SiteRow';

interface SitesPanelProps {
  readonly sites: readonly DeskSite[];
  readonly consoles: readonly { readonly id: string; readonly name: string }[];
  readonly news: SiteNews;
  readonly t: Translate;
  /** The site of a written address, or why it is none that can be switched on. */
  readonly read: (written: string) => { readonly origin: string } | { readonly problem: TextKey };
  /** Called on the click itself: only then may the browser be asked. */
  readonly onTurnOn: (origin: string, console: string) => void;
  readonly onTakeBack: (origin: string) => void;
  readonly onConsole: (origin: string, console: string) => void;
}

/** Where Souffleur is on, and how one switches it on for a console at another address. */
export function SitesPanel(props: SitesPanelProps) {
  const { sites, consoles, news, t, read, onTurnOn, onTakeBack, onConsole } = props;
  const [written, setWritten] = useState('');
  const [chosen, setChosen] = useState('auto');
  const [problem, setProblem] = useState<TextKey | null>(null);
  return (
    <details className="card channel-group">
      <summary>
        <Heading level={2}>{t('deskChannelsSites')}</Heading>
        <span className="soft">{t('deskChannelsSitesCount', { n: sites.length + 1 })}</span>
      </summary>
      <div className="channel-rows">
        <p className="soft">{t('deskChannelsSitesHint')}</p>
        <ul className="channel-entries">
          <li>{t('deskChannelsSiteAlways')}</li>
          {sites.map((site) => (
            <SiteRow
              key={site.origin}
              site={site}
              consoles={consoles}
              t={t}
              onConsole={(id) => onConsole(site.origin, id)}
              onTurnOn={() => onTurnOn(site.origin, site.chosen)}
              onTakeBack={() => onTakeBack(site.origin)}
            />
          ))}
        </ul>
        <form
          className="channel-add"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const found = read(written);
            setProblem('problem' in found ? found.problem : null);
            if ('problem' in found) return;
            onTurnOn(found.origin, chosen);
            setWritten('');
            setChosen('auto');
          }}
        >
          <Field
            label={t('deskChannelsSiteAddress')}
            hint={t('deskChannelsSiteAddressHint')}
            problem={problem === null ? null : t(problem)}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                inputMode="url"
                autoComplete="off"
                spellCheck={false}
                value={written}
                onChange={(event) => setWritten(event.target.value)}
              />
            )}
          </Field>
          <ConsoleChoice
            label={t('deskChannelsSiteIs')}
            chosen={chosen}
            consoles={consoles}
            t={t}
            onChoose={setChosen}
          />
          <Button purpose="primary" type="submit">
            {t('deskChannelsSiteOn')}
          </Button>
        </form>
        {news && <Notice kind={news.good ? 'good' : 'broken'}>{t(news.what, { site: news.site })}</Notice>}
      </div>
    </details>
  );
}

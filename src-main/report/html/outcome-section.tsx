import { halves } from '../model/outcome.ts';
import type { ReportProfile } from '../model/outcome.ts';
import { answerWords } from '../words/labels.ts';
import { SectionFrame, Sources } from './parts.tsx';
import type { SectionProps } from './page.ts';

export function OutcomeSection({ page }: SectionProps) {
  const { outcome, audience } = page.model;
  return (
    <SectionFrame id="outcome">
      <p>{outcome.conclusion}</p>
      {audience.id === 'control' &&
        outcome.profiles.map((profile) => (
          <Profile
            key={profile.id}
            page={page}
            profile={profile}
            isClosest={outcome.closest.includes(profile.id)}
          />
        ))}
    </SectionFrame>
  );
}

interface ProfileProps extends SectionProps {
  readonly profile: ReportProfile;
  readonly isClosest: boolean;
}

function Profile({ page, profile, isClosest }: ProfileProps) {
  const { name, epithet, indicators, holds, unknown, share, source } = profile;
  return (
    <table className="plain profile keep">
      <caption>
        <b>{name}</b> {epithet && `${epithet}, `}
        {halves(holds)} of {indicators.length} indicators, {Math.round(share * 100)} %
        {unknown > 0 && `, ${unknown} unknown`}
        {isClosest && ', closest'} <Sources page={page} refs={source} />
      </caption>
      <thead className="vh">
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Answer</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ id, text, answer, note }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            <td>{answer === 'yes' ? <b>{answerWords[answer]}</b> : answerWords[answer]}</td>
            <td dir="auto">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ReportLogEntry } from '../model/log.ts';
import { anchors } from './links.ts';
import { SectionFrame } from './parts.tsx';
import type { SectionProps } from './page.ts';

export function LogSection({ page }: SectionProps) {
  const { statement, entries } = page.model.log;
  return (
    <SectionFrame id="log">
      <p>{statement}</p>
      {entries.length > 0 && (
        <table className="log">
          <caption className="vh">Every entry of the log</caption>
          <thead>
            <tr>
              <th scope="col">Entry</th>
              <th scope="col">Recorded</th>
              <th scope="col">What happened</th>
              <th scope="col">By</th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <LogRow key={entry.version} page={page} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
    </SectionFrame>
  );
}

function LogRow({ page, entry }: SectionProps & { readonly entry: ReportLogEntry }) {
  const { version, recordedAt, occurredAt, actor, sentence, undone, hash } = entry;
  return (
    <tr id={anchors.entry(version)}>
      <th scope="row">{version}</th>
      <td>{page.clock.seconds(recordedAt)}</td>
      <td dir="auto">
        {undone ? <s>{sentence}</s> : sentence}
        {occurredAt !== null && ` Happened ${page.clock.time(occurredAt)}.`}
      </td>
      <td>{actor}</td>
      <td className="hash">{hash}</td>
    </tr>
  );
}

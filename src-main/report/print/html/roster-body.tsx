import type { RosterPage } from '../model/roster.ts';
import { SeatTag } from './page-parts.tsx';

export function RosterBody({ page }: { readonly page: RosterPage }) {
  return (
    <table className="roster">
      <thead>
        <tr>
          <th className="code">Code</th>
          <th className="name">Name</th>
          <th className="affiliation">Affiliation</th>
          <th>Part</th>
          <th className="seat">Seat</th>
        </tr>
      </thead>
      <tbody>
        {page.rows.map(({ code, name, affiliation, part, mark }) => (
          <tr key={code}>
            <td>{code}</td>
            <td dir="auto">
              <b>{name}</b>
            </td>
            <td dir="auto">{affiliation}</td>
            <td>{part}</td>
            <td>{mark && <SeatTag mark={mark} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

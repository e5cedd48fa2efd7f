import type { FormField, FormPage } from '../model/forms.ts';

export function FormBody({ page }: { readonly page: FormPage }) {
  return (
    <>
      <FormShape page={page} />
      <div className="notes">
        {page.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </>
  );
}

function FormShape({ page }: { readonly page: FormPage }) {
  const { fields, shape, count, height } = page;
  switch (shape) {
    case 'record':
      return fields.map((field) => (
        <div key={field.name} className="record" style={{ height: `${height / fields.length}px` }}>
          <Name field={field} />
        </div>
      ));
    case 'blocks':
      return Array.from({ length: count }, (_, place) => (
        <div key={place} className="block" style={{ height: `${height}px` }}>
          {fields.map((field) => (
            <div key={field.name} className={`field ${field.name}`}>
              <Name field={field} />
            </div>
          ))}
        </div>
      ));
    case 'table':
      return (
        <table className="form-table">
          <thead>
            <tr>
              {fields.map((field) => (
                <th key={field.name} className={field.name}>
                  <Name field={field} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_, row) => (
              <tr key={row} style={{ height: `${height}px` }}>
                {fields.map(({ name }) => (
                  <td key={name}>{'\u00a0'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Name({ field: { name, note } }: { readonly field: FormField }) {
  return (
    <>
      <b>{name}</b>
      {note !== '' && <span className="hint"> {note}</span>}
    </>
  );
}

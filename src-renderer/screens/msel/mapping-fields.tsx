import { Select } from '../../parts/select.tsx';
import {
  fieldLabels,
  importFields,
  requiredFields,
  type ImportField,
  type Mapping,
} from './columns.ts';
import type { Table } from './table.ts';
import styles from './msel-import.module.css';

interface MappingFieldsProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const none = 'none';

/** Each of our fields, and the column of theirs it is read from. */
export function MappingFields({ table, mapping, onChange }: MappingFieldsProps) {
  const columns = table.header.map((heading, at) => ({
    id: String(at),
    label: heading || `Column ${at + 1}`,
    note: table.rows[0]?.cells[at]?.slice(0, 24) ?? '',
  }));
  function choose(field: ImportField, column: string) {
    const { [field]: _before, ...others } = mapping;
    onChange(column === none ? others : { ...others, [field]: Number(column) });
  }
  return (
    <div className={styles.mapping} role="group" aria-label="Columns">
      {importFields.map((field) => (
        <Select
          key={field}
          label={fieldLabels[field]}
          size="small"
          value={String(mapping[field] ?? none)}
          onChange={(column) => choose(field, column)}
          options={[
            {
              id: none,
              label: requiredFields.includes(field) ? 'Choose a column' : 'Not in the file',
            },
            ...columns,
          ]}
        />
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';
import { TextField } from '../../../parts/text-field.tsx';
import { GoesToField } from './goes-to-field.tsx';
import type { ScriptDraft } from './script-draft.ts';

interface InjectFieldsProps {
  readonly draft: ScriptDraft;
  readonly onChange: (changes: Partial<ScriptDraft>) => void;
  readonly errorAt: (field: string) => string | null;
  /** Below whom it goes to. */
  readonly children?: ReactNode;
}

/** What an inject says, to whom, and what control should know of it. */
export function InjectFields({ draft, onChange, errorAt, children }: InjectFieldsProps) {
  return (
    <>
      <TextField
        label="Title"
        serif
        autoFocus
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={errorAt('title')}
      />
      <TextField
        label="Text"
        serif
        isMultiline
        rows={5}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        error={errorAt('text')}
      />
      <GoesToField
        value={draft.targets}
        onChange={(to) => onChange({ targets: typeof to === 'string' ? to : [...to] })}
        error={errorAt('targets') ?? errorAt('to')}
      />
      {children}
      <TextField
        label="Control note"
        isMultiline
        rows={2}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        error={errorAt('note')}
      />
      <TextField
        label="Expected response"
        isMultiline
        rows={2}
        value={draft.expected}
        onChange={(expected) => onChange({ expected })}
        error={errorAt('expected')}
      />
    </>
  );
}

import { useSessionView } from '../../../client/context.ts';
import { Select } from '../../../parts/select.tsx';

interface RoundSelectProps {
  readonly value: number;
  readonly onChange: (round: number) => void;
  readonly error?: string | null;
}

/** One of the rounds that are not closed yet. */
export function RoundSelect({ value, onChange, error = null }: RoundSelectProps) {
  const { state } = useSessionView();
  return (
    <Select
      label="Round"
      value={String(value)}
      onChange={(round) => onChange(Number(round))}
      error={error}
      options={state.rounds
        .filter(({ status, number }) => status !== 'closed' || number === value)
        .map(({ number, plan }) => ({
          id: String(number),
          label: plan.name ? `${number}, ${plan.name}` : String(number),
        }))}
    />
  );
}

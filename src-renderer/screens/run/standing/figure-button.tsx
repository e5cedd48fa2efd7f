import type { Figure } from '../../../../src-main/game/evidence.ts';
import { signed } from '../../../../src-main/game/signed.ts';
import { SubjectButton } from './subject-button.tsx';

interface FigureButtonProps {
  readonly figure: Figure;
  readonly value: number | null;
}

/** A number that opens what it is made of; an en dash when there is nothing behind it. */
export function FigureButton({ figure, value }: FigureButtonProps) {
  return value === null ? '–' : <SubjectButton subject={figure} text={signed(value)} />;
}

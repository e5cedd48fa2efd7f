/** What a change of weight or evaluator turns: “sign, order”, or nothing. */
export function turnWords(trial: {
  readonly turnsSign: boolean;
  readonly turnsOrder: boolean;
}): string {
  return [trial.turnsSign && 'sign', trial.turnsOrder && 'order'].filter(Boolean).join(', ');
}

/** “60 %”; an en dash when there is nothing to average. */
export function percentText(value: number | null): string {
  return value === null ? '–' : `${Math.round(value)} %`;
}

/** Aborted when the caller leaves, or what is told of comes to an end. */
export function either(caller: AbortSignal | undefined, gone: AbortSignal): AbortSignal {
  return caller ? AbortSignal.any([caller, gone]) : gone;
}

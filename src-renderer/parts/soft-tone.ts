const seconds = 0.9;
const hertz = 528;
const loudness = 0.12;
/** A tone that comes later than this tells nothing any more. */
const staleAfter = 1000;

let audio: AudioContext | undefined;

/** A short, soft tone. Where the browser allows no sound, as before the first gesture, none. */
export function softTone(): void {
  const asked = performance.now();
  try {
    const context = (audio ??= new AudioContext());
    context.resume().then(
      () => performance.now() - asked < staleAfter && play(context),
      () => undefined,
    );
  } catch {
    // Without sound there is still the clock to be seen.
  }
}

function play(context: AudioContext): void {
  const now = context.currentTime;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, now);
  volume.gain.linearRampToValueAtTime(loudness, now + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.001, now + seconds);
  volume.connect(context.destination);
  const tone = context.createOscillator();
  tone.frequency.value = hertz;
  tone.connect(volume);
  tone.start(now);
  tone.stop(now + seconds);
}

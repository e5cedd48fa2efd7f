/** Pictures of three pixels by two, as small as they come. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAEklEQVR4AWL6z8DwH4aZGJAAAAAA//+GpNPhAAAA' +
  'BklEQVQDAHTzBf+1yIrkAAAAAElFTkSuQmCC';
const jpeg =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQ' +
  'c1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk' +
  'pKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAA' +
  'AAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAA' +
  'AAAA/9oADAMBAAIRAxEAPwCAANSP/9k=';
const webp =
  'UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoDAAIABABoJaACdLoAA5gA/us2/6E2Paiv/0JP/ibP+Js+AAAAAA==';

export const pictures = { 'image/png': png, 'image/jpeg': jpeg, 'image/webp': webp } as const;

export function bytesOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

/** A PNG that says it is this wide and high, whatever it holds. */
export function pngOf(width: number, height: number): Buffer {
  const data = bytesOf(png);
  data.writeUInt32BE(width, 16);
  data.writeUInt32BE(height, 20);
  return data;
}

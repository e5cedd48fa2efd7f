import type { Inject } from '../pack.ts';
import { annexesInjects } from './annexes-injects.ts';
import { banksInjects } from './banks-injects.ts';
import { handshakeInjects } from './handshake-injects.ts';
import { signingInjects } from './signing-injects.ts';

export const injects: Inject[] = [
  ...handshakeInjects,
  ...annexesInjects,
  ...banksInjects,
  ...signingInjects,
];

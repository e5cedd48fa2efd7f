import type { Seat } from '../pack.ts';
import { beijing } from './beijing.ts';
import { brussels } from './brussels.ts';
import { moscow } from './moscow.ts';
import { washington } from './washington.ts';

/** In the order of their number keys. */
export const seats: Seat[] = [beijing, moscow, washington, brussels];

/** 役割: who is asking. Roles are given by settings, never by what somebody writes. */

import { z } from 'zod';

export const Role = z.enum(['committee-member', 'data-owner', 'secretariat']);
export type Role = z.infer<typeof Role>;

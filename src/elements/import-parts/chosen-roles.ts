// What a reader can say that a column is.
import { EDGE_ROLES, NODE_ROLES, type EdgeRole, type NodeRole } from '../../formats/import/columns.js';

/** Of a graph the ends are known, and which way its edges run. */
export const edgeRolesOf = (hasEnds: boolean): readonly EdgeRole[] =>
  hasEnds ? EDGE_ROLES.filter((role) => !['from', 'to', 'mutual'].includes(role)) : EDGE_ROLES;

/** Ids and places are where each format has them. */
export const CHOSEN_NODE_ROLES: readonly NodeRole[] = NODE_ROLES.filter((role) => !['id', 'x', 'y'].includes(role));

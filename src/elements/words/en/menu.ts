// The words of the menu on an actor, a relation, a tie or the ground.
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const actors = { one: 'actor', other: 'actors' };

export const menuWords = {
  more: 'More acts',
  onActors: (count: number): string => `${count} selected actors`,
  onGround: 'The whole graph',
  select: 'Select and read',
  letGo: 'Clear the selection',
  add: 'Add to the selection',
  takeOut: 'Take out of the selection',
  neighbours: (count: number): string => `Select the neighbours too (${count})`,
  ofKind: (kind: string): string => `Select all of this kind: ${kind.toLowerCase()}`,
  invert: 'Select all others instead',
  reach: (steps: number): string =>
    steps === 0 ? 'Focus off' : `Focus on ${countOf(steps, { one: 'step', other: 'steps' })} around`,
  hideRest: 'Hide what is out of focus',
  pathsTo: 'Paths to another actor…',
  pathsToNamed: (name: string): string => `Paths to ${name}`,
  hide: (name: string): string => `Hide ${name}`,
  hideAll: (count: number): string => `Hide these ${countOf(count, actors)}`,
  hideOthers: 'Hide all others',
  pin: 'Pin where it stands',
  unpin: 'Let go of its pin',
  unpinAll: (count: number): string => `Let go of ${countOf(count, { one: 'pinned actor', other: 'pinned actors' })}`,
  show: (name: string): string => `Show ${name} again`,
  showAll: (count: number): string => `Show all ${count} hidden again`,
  apart: 'Show its parts apart',
  rollUp: 'Roll up its parts',
  rollUpInto: (name: string): string => `Roll up into ${name}`,
  allApart: 'Show all parts apart',
  rollUpAll: 'Roll up all parts',
  within: (count: number): string => `Read the claims within it (${count})`,
  relation: 'Select and read this relation',
  tie: 'Select and read all of the two',
  ends: 'Select the two actors',
  onlyType: (type: string): string => `Show ${type.toLowerCase()} only`,
  withoutType: (type: string): string => `Switch ${type.toLowerCase()} off`,
  copyName: 'Copy the name',
  copyNames: 'Copy the names',
  fit: 'Show everything',
  reset: 'Back to the default lens',

  // What is said after an act that the eye sees at once.
  copied: (text: string): string => `Copied: ${text}`,
  notCopied: 'The browser does not let this page copy.',
  hidden: (count: number): string => `${countOf(count, actors)} hidden. The menu of the ground shows them again.`,
  shown: 'Shown again.',
  pinned: (count: number): string => `${countOf(count, actors)} pinned.`,
  released: (count: number): string => `${countOf(count, actors)} let go.`,

  // While the other end of paths is chosen.
  choosing: (name: string): string => `Paths from ${name}: choose the other actor.`,
  cancel: 'Cancel',
};

enterEnglish('menu', menuWords);

// Lays out a connected part by forces, with Barnes–Hut repulsion (d3-force): for large parts, and wherever no worker
// can run. Moves the bodies; each step is one tick.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation } from 'd3-force';
import { CLEARANCE, type Body, type Component } from './layout-component.js';

const TICKS = 320;

/** Repulsion of two circles; more than d3's 30, since ours are larger than dots. */
const REPULSION = 420;

/** Keeps a part together, and wider than high. */
const PULL = { x: 0.035, y: 0.055 };

/** d3 adds its own fields to what it moves: copies, so that a body stays what it says. */
interface Particle {
  readonly body: Body;
  index?: number;
  x: number;
  y: number;
  fx?: number;
  fy?: number;
}

const particlesOf = (bodies: readonly Body[]): Particle[] => bodies.map((body) => ({ body, x: body.x, y: body.y }));

function settle(particles: readonly Particle[]): void {
  for (const { body, x, y } of particles) Object.assign(body, { x, y });
}

const collide = (): ReturnType<typeof forceCollide<Particle>> =>
  forceCollide<Particle>(({ body }) => body.radius + CLEARANCE / 2).iterations(2);

/** d3 spreads bodies without a place in a spiral; ours have one, so it is done here. */
function spread(particles: readonly Particle[]): void {
  const turn = Math.PI * (3 - Math.sqrt(5));
  for (const [index, particle] of particles.entries()) {
    const distance = 30 * Math.sqrt(0.5 + index);
    particle.x = distance * Math.cos(index * turn);
    particle.y = distance * Math.sin(index * turn);
  }
}

interface Link {
  readonly source: Particle;
  readonly target: Particle;
  readonly length: number;
}

function linksOf(particles: readonly Particle[], springs: Component['springs']): Link[] {
  const byBody = new Map(particles.map((particle) => [particle.body, particle]));
  return springs.flatMap(({ source, target, length }) => {
    const from = byBody.get(source);
    const to = byBody.get(target);
    return from === undefined || to === undefined ? [] : [{ source: from, target: to, length }];
  });
}

const tieForce = (links: Link[]): ReturnType<typeof forceLink<Particle, Link>> =>
  forceLink<Particle, Link>(links).distance(({ length }) => length);

/** Yields the share done. */
export function* forceSteps({ bodies, springs }: Component, random: () => number): Generator<number> {
  const particles = particlesOf(bodies);
  spread(particles);
  const simulation: Simulation<Particle, undefined> = forceSimulation(particles)
    .stop()
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('ties', tieForce(linksOf(particles, springs)))
    .force('repulsion', forceManyBody<Particle>().strength(-REPULSION).theta(0.9))
    .force('x', forceX<Particle>().strength(PULL.x))
    .force('y', forceY<Particle>().strength(PULL.y))
    .force('collide', collide());
  for (let tick = 1; tick <= TICKS; tick++) {
    simulation.tick();
    yield tick / TICKS;
  }
  settle(particles);
}

const GATHER_TICKS = 140;

/** From where the bodies are: pinned ones stay, the others gather around them. Yields 1 after every tick. */
export function* gatherSteps({ bodies, springs }: Component, random: () => number): Generator<number> {
  const particles = particlesOf(bodies);
  for (const particle of particles) {
    const { pin } = particle.body;
    if (pin != null) Object.assign(particle, { x: pin.x, y: pin.y, fx: pin.x, fy: pin.y });
  }
  const simulation: Simulation<Particle, undefined> = forceSimulation(particles)
    .stop()
    .randomSource(random)
    .alpha(0.5)
    .alphaDecay(1 - 0.002 ** (1 / GATHER_TICKS))
    .force('ties', tieForce(linksOf(particles, springs)))
    .force('repulsion', forceManyBody<Particle>().strength(-REPULSION).theta(0.9))
    .force('collide', collide());
  for (let tick = 0; tick < GATHER_TICKS; tick++) {
    simulation.tick();
    yield 1;
  }
  settle(particles);
}

/** Pushes overlapping circles apart, and nothing else. Yields 1 after every tick: the last stretch of the way. */
export function* separateSteps(bodies: readonly Body[], random: () => number): Generator<number> {
  const particles = particlesOf(bodies);
  const simulation = forceSimulation(particles).stop().randomSource(random).force('collide', collide());
  for (let tick = 0; tick < 30; tick++) {
    simulation.tick();
    yield 1;
  }
  settle(particles);
}

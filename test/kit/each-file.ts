// Vitest runs this before each test file. Files of one worker share their modules, so what belongs to the end of each file stands here.
import { afterAll } from 'vitest';
import { dropRemoved } from './places.ts';
import { checkEvents } from './watch-events.ts';

afterAll(checkEvents);
afterAll(dropRemoved);

/* Our own runner: the state it writes, and what it does when something is in the way. One server for all. */
import { openScene } from './apply/scene.ts';
import './apply/state.ts';
import './apply/fire.ts';
import './apply/stops.ts';
import './apply/broken.ts';

openScene();

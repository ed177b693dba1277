import { endHandedOn } from '@pgproof/github';

await endHandedOn();

export { On as fromEnv } from "./s3-ZK1oFrsR.js";

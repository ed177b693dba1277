export { kn as fromEnv } from "./s3-CHxYba8m.js";

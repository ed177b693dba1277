export { kn as fromEnv } from "./s3-CxuPjK5b.js";

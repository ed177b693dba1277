export { On as fromEnv } from "./s3-CWq5uY-S.js";

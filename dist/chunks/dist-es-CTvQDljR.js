export { fn as fromTokenFile } from "./s3-CHxYba8m.js";

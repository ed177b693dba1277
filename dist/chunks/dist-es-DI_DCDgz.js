export { fn as fromTokenFile } from "./s3-CxuPjK5b.js";

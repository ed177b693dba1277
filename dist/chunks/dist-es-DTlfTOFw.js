export { gn as fromSSO } from "./s3-CxuPjK5b.js";

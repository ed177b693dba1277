export { gn as fromSSO } from "./s3-CHxYba8m.js";

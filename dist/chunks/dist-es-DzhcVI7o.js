export { xn as fromIni } from "./s3-CxuPjK5b.js";

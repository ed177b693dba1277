export { xn as fromIni } from "./s3-CHxYba8m.js";

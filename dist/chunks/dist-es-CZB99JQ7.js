export { bn as fromIni } from "./s3-ZK1oFrsR.js";

export { hn as fromSSO } from "./s3-ZK1oFrsR.js";

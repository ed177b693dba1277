export { yn as fromProcess } from "./s3-CHxYba8m.js";

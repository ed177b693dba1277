export { yn as fromProcess } from "./s3-CxuPjK5b.js";

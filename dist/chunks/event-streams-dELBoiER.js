export { w as EventStreamSerde, D as eventStreamSerdeProvider } from "./s3-CxuPjK5b.js";

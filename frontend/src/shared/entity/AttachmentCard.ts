/** An uploaded file as the server tells it; the fields of the GraphQL type Attachment that people are shown. */
export interface AttachmentCard {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
  /** Where it is downloaded. */
  url: string;
}
